import type { DateWarning } from './partial-date.ts';

/** A date in words that only one reader knows, put into words that all of them do. */
export type Rewritten = {
  readonly words: string;
  /** The two dates now in the words bound a time in which it happened. */
  readonly isWithin: boolean;
  readonly warnings: readonly DateWarning[];
};
