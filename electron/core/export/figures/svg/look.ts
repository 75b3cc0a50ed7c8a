/** Colours and type of every figure: those of the app in light, since a page is white. Measures are in points. */
export const look = {
  /** Metrically one: the picture is laid out for Arial and rasterised with Arimo. */
  fonts: 'Arial, Arimo, "Liberation Sans", Helvetica, sans-serif',
  text: '#1c1c1a',
  muted: '#55534e',
  rule: '#dcd9d2',
  strongRule: '#85817a',
  paper: '#ffffff',
  sunken: '#f3f1ed',
  accent: '#1b5675',
  accentSoft: '#e3eef4',
  accentPale: '#c9dde8',
  warning: '#714800',
  hatch: '#c49a4a',
} as const;

/** Fills of a heat-table from few to many, each with the colour of the number on it (contrast at least 4.5). */
export const heatSteps = [
  { fill: '#eaf2f7', text: look.text },
  { fill: '#cfe1eb', text: look.text },
  { fill: '#a9cadb', text: look.text },
  { fill: '#7fb0c8', text: look.text },
  { fill: '#1b5675', text: '#ffffff' },
] as const;

export const sizes = { title: 13, detail: 8.5, label: 8.5, small: 7.5 } as const;
