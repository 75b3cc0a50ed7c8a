import type { Row } from '../model/index.ts';

/** A short stable word for scripts and dumps, made of the label and not yet in use: `silo_working`, `silo_working_2`. */
export function codeFor(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'theme' : plain;
  let code = base;
  for (let copy = 2; taken.has(code); copy += 1) code = `${base}_${copy}`;
  return code;
}

type Named = Pick<Row<'themes'>, 'id' | 'label' | 'isRetired'>;

/** The theme that has this label already, in whatever capitals. */
export function themeNamed<T extends Named>(label: string, themes: readonly T[]): T | undefined {
  return themes.find((theme) => plainLabel(theme.label) === plainLabel(label));
}

/** The message when a label is already in the frame; null when it may be used. A retired theme keeps its name. */
export function labelRefusal(label: string, themes: readonly Named[], ownId: number | null): string | null {
  if (plainLabel(label) === '') return 'Give the theme a name.';
  const others = themes.filter(({ id }) => id !== ownId);
  const taken = themeNamed(label, others);
  if (taken === undefined) return null;
  return taken.isRetired
    ? 'There is already a theme with this name. It is retired; bring it back on the Themes screen.'
    : 'There is already a theme with this name.';
}

const plainLabel = (label: string) => label.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
