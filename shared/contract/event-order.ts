import { z } from 'zod';
import { eventColumnIds } from './event-columns.ts';

export const sortDirections = ['ascending', 'descending'] as const;

/** By what a column shows. Events of which it shows nothing come last either way, and ties are in chronological order. */
export const eventSortSchema = z.strictObject({ by: z.enum(eventColumnIds), direction: z.enum(sortDirections) });
export type EventSort = z.output<typeof eventSortSchema>;

export const eventGroupings = ['agency', 'month', 'significance'] as const;
export type EventGrouping = (typeof eventGroupings)[number];

/** Events that stand together in a list, as many as `count` says, under a heading. */
export type EventGroup = { readonly key: string; readonly label: string; readonly count: number };

/** Whether a list in this order follows the dates throughout. */
export function isChronological(sort: EventSort | undefined, grouping: EventGrouping | undefined): boolean {
  const isByDate = sort === undefined || (sort.by === 'date' && sort.direction === 'ascending');
  return isByDate && (grouping === undefined || grouping === 'month');
}
