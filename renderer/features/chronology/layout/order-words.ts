import {
  type EventColumnId,
  type EventGrouping,
  type EventSort,
  isChronological,
} from '../../../../shared/contract/index.ts';
import { allColumns } from '../grid/grid-columns.tsx';

export const groupingWords = {
  agency: 'Agency',
  month: 'Month',
  significance: 'Key practice episode',
} as const satisfies Record<EventGrouping, string>;

/** Ascending and descending, in the words of what is sorted. */
const directionWords: Partial<Record<EventColumnId, readonly [string, string]>> = {
  ref: ['lowest number first', 'highest number first'],
  date: ['earliest first', 'latest first'],
  recordedOn: ['earliest first', 'latest first'],
  cluster: ['lowest number first', 'highest number first'],
  childSeen: ['seen alone first', 'seen alone last'],
  significance: ['routine first', 'key practice episodes first'],
  status: ['agreed first', 'disputed first'],
  scope: ['within it first', 'not known first'],
  kloes: ['first line of enquiry first', 'last line of enquiry first'],
};

/** How the list stands where it does not follow the dates; null in chronological order. */
export function wordOrder(sort: EventSort | null, group: EventGrouping | null): string | null {
  if (isChronological(sort ?? undefined, group ?? undefined)) return null;
  const parts = [];
  if (group !== null) parts.push(`grouped by ${groupingWords[group].toLocaleLowerCase('en-GB')}`);
  if (sort !== null) parts.push(wordSort(sort));
  const words = parts.join(', ');
  return `Not in chronological order: ${words}.`;
}

function wordSort({ by, direction }: EventSort): string {
  const label = allColumns.find(({ id }) => id === by)?.label.toLocaleLowerCase('en-GB') ?? '';
  const [ascending, descending] = directionWords[by] ?? ['A to Z', 'Z to A'];
  return `sorted by ${label}, ${direction === 'ascending' ? ascending : descending}`;
}

/** What pressing a header does next: ascending, descending, chronological again. */
export function nextSort(sort: EventSort | null, by: EventColumnId): EventSort | null {
  if (by === 'date') return sort === null ? { by, direction: 'descending' } : null;
  if (sort?.by !== by) return { by, direction: 'ascending' };
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : null;
}
