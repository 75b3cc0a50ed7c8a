/** The colours of the app as a canvas needs them: read off the tokens, so that light, dark and contrast follow. */
export type Palette = {
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly surface: string;
  readonly sunken: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly warning: string;
  readonly font: string;
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const font = `12px ${style.fontFamily}`;
  // A canvas is left as it is by forced colours; it has to ask for the system's own.
  if (matchMedia('(forced-colors: active)').matches) {
    return {
      text: 'CanvasText',
      muted: 'CanvasText',
      border: 'GrayText',
      surface: 'Canvas',
      sunken: 'Canvas',
      accent: 'Highlight',
      accentSoft: 'Canvas',
      warning: 'CanvasText',
      font,
    };
  }
  return {
    text: token('--text'),
    muted: token('--text-muted'),
    border: token('--border'),
    surface: token('--surface'),
    sunken: token('--surface-sunken'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    warning: token('--warning'),
    font,
  };
}

const themeQueries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Calls when the colours may have changed. */
export function watchPalette(onChange: () => void): () => void {
  const lists = themeQueries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
