export type Choice = {
  readonly choice: 'person' | 'event' | 'learning' | 'recommendation';
  readonly id: number;
  /** “Mother”, “E12”, “Learning point 2 · L3”. */
  readonly name: string;
  readonly detail: string;
};

/**
 * The choices that what was typed can mean, the likeliest first: the name itself, then one that begins with it, then one
 * with a word that begins with it, then one that says it in its detail. Nothing typed means all of them, in their order.
 */
export function rankChoices(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = plain(typed);
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

const none = 4;

function rankOf({ name, detail }: Choice, wanted: string): number {
  if (wanted === '') return 0;
  const names = plain(name).split(' · ');
  if (names.includes(wanted)) return 0;
  if (names.some((one) => one.startsWith(wanted))) return 1;
  if (names.some((one) => one.includes(` ${wanted}`))) return 2;
  // One letter or a bare ref stands in too many texts to mean them.
  return wanted.length > 2 && plain(detail).includes(wanted) ? 3 : none;
}

const plain = (text: string) => text.trim().toLocaleLowerCase('en-GB').replaceAll('’', "'");
