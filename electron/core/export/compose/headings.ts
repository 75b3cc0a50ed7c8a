import type { Heading, HeadingLevel, Run } from '../plan/plan.ts';

/** Makes the headings of one section in printed order. */
export type HeadingMaker = {
  /** A heading so many levels below the section's own; never a jump of more than one level from the heading before. */
  readonly below: (levels: 1 | 2, runs: readonly Run[]) => Heading;
  /** A heading within a generated part: one level below the heading that the part stands under. */
  readonly part: (runs: readonly Run[]) => Heading;
};

export type HeadingCounter = {
  /** The heading of a section; `HeadingMaker` for what stands in it. */
  readonly section: (depth: number, runs: readonly Run[], options: SectionHeading) => readonly [Heading, HeadingMaker];
};

type SectionHeading = { readonly isAppendix: boolean; readonly startsPage?: boolean };

/** Levels with a number; deeper headings have none. */
const NUMBERED_LEVELS = 3;

/**
 * Counts headings just as the word processor numbers them: 1, 1.1, 1.1.1 and, for appendices, Appendix A, A.1, A.1.1.
 * Our count names places ("Section 3.1"); the numbers on the page are the word processor's own.
 */
export function countHeadings(): HeadingCounter {
  const counts = { sections: [0, 0, 0], appendices: [0, 0, 0] };
  let last = 0;

  const make = (wanted: number, runs: readonly Run[], { isAppendix, startsPage }: SectionHeading): Heading => {
    const level = Math.min(wanted, last + 1, 4) as HeadingLevel;
    last = level;
    const common = { kind: 'heading', level, runs, ...(startsPage === true ? { startsPage } : {}) } as const;
    if (level > NUMBERED_LEVELS) return { ...common, numbering: 'none', number: '' };
    const numbering = isAppendix ? 'appendices' : 'sections';
    const counted = counts[numbering];
    counted[level - 1] = (counted[level - 1] ?? 0) + 1;
    counted.fill(0, level);
    return { ...common, numbering, number: numberWords(counted.slice(0, level), isAppendix) };
  };

  return {
    section(depth, runs, options) {
      const heading = make(depth + 1, runs, options);
      let latest: number = heading.level;
      const inner = (level: number, words: readonly Run[]) => make(level, words, { isAppendix: options.isAppendix });
      const below = (levels: 1 | 2, words: readonly Run[]) => {
        const made = inner(heading.level + levels, words);
        latest = made.level;
        return made;
      };
      return [heading, { below, part: (words) => inner(latest + 1, words) }];
    },
  };
}

function numberWords(counted: readonly number[], isAppendix: boolean): string {
  if (!isAppendix) return counted.join('.');
  const [first = 1, ...rest] = counted;
  const letter = letters(first);
  return rest.length === 0 ? `Appendix ${letter}` : [letter, ...rest].join('.');
}

/** A to Z, then AA, BB, as the word processor counts in letters (ECMA-376 part 1, 17.18.59, upperLetter). */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
