import type { EventFilter } from '../../shared/contract/index.ts';
import { hasWords, type PickListOption } from '../ui/index.ts';
import { readWholeRange, wordRange } from './date-range.ts';
import type { FilterGroup } from './filter-groups.ts';

/** A line of the list: with `next`, it filters; without, it opens a group. */
export type FoundFilter = PickListOption & { readonly next?: EventFilter };

/**
 * What the text finds; without text, the kinds of filter there are. Dates come first, since nothing else reads as one;
 * then what begins with the text, then what has its words, then what has them together with the name of its kind.
 */
export function findFilters(text: string, filter: EventFilter, groups: readonly FilterGroup[]): FoundFilter[] {
  const openers = [...groups.map(({ id, label }) => ({ id, label: `${label}…` })), { id: 'dates', label: 'Dates…' }];
  if (text.trim() === '') return openers;
  const values = groups.flatMap((group) =>
    group.options.map(({ id, label, chip, isChosen, next }) => ({
      line: { id, label, description: isChosen ? `${group.label} · in use: choose to remove` : group.label, next },
      rank: rankOf(text, [label, chip], `${group.label} ${label}`),
    })),
  );
  const kinds = openers.map((line) => ({ line, rank: rankOf(text, [line.label], line.label) }));
  const ranked: { readonly line: FoundFilter; readonly rank: number }[] = [...kinds, ...values];
  const found = ranked.filter(({ rank }) => rank < notFound).sort((a, b) => a.rank - b.rank);
  return [...datesFound(text, filter), ...found.map(({ line }) => line)];
}

const notFound = 3;

function rankOf(text: string, ownWords: readonly string[], withKind: string): number {
  const typed = text.trim().toLocaleLowerCase('en-GB');
  if ([...ownWords, withKind].some((words) => words.toLocaleLowerCase('en-GB').startsWith(typed))) return 0;
  if (hasWords(ownWords.join(' '), text)) return 1;
  return hasWords(withKind, text) ? 2 : notFound;
}

function datesFound(text: string, filter: EventFilter): FoundFilter[] {
  const range = readWholeRange(text);
  if (range === null) return [];
  return (['possible', 'certain'] as const).map((dateMatch) => {
    const next = { ...filter, from: undefined, to: undefined, ...range, dateMatch };
    return { id: `dates:${dateMatch}`, label: wordRange(next), description: 'Dates', next };
  });
}
