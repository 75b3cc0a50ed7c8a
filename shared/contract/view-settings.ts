import { z } from 'zod';
import { type EventColumnId, eventColumnIds } from './event-columns.ts';
import { type EventGrouping, type EventSort, eventGroupings, eventSortSchema } from './event-order.ts';

/** How screens are laid out in a case, under one name each. */
export const viewSettingNames = ['chronology-layout', 'report-layout'] as const;

const mostLetters = 50_000;

/** Any JSON; its shape is the screen's own, which reads it with a schema that takes whatever it does not know for nothing. */
export const viewSettingValue = z
  .json()
  .refine((value) => JSON.stringify(value).length <= mostLetters, 'This is too much to keep about one screen.');

/** Narrowest and widest that a column can be made, in rem. */
export const columnWidths = { least: 3, most: 60 } as const;

const isColumn = (id: string) => (eventColumnIds as readonly string[]).includes(id);

/**
 * How the chronology is laid out. What cannot be read (written by a newer Casewright, or damaged) counts as not chosen,
 * part by part, so that the rest is kept; columns that are not known are left out.
 */
export const chronologyLayoutSchema = z
  .object({
    /** The columns in their order, after the ref, which always comes first; null for the standard ones. */
    columns: z
      .array(z.string())
      .transform((ids) => eventColumnsAmong(ids))
      .nullable()
      .catch(null),
    /** In rem, where a width was chosen. */
    widths: z
      .record(z.string(), z.number().min(columnWidths.least).max(columnWidths.most).nullable().catch(null))
      .transform((widths) => Object.fromEntries(Object.entries(widths).filter(([id, width]) => isColumn(id) && width)))
      .catch({}),
    /** Null for chronological order. */
    sort: eventSortSchema.nullable().catch(null),
    group: z.enum(eventGroupings).nullable().catch(null),
    /** Keys of the groups whose events are hidden. */
    collapsed: z.array(z.string().max(100)).max(5_000).catch([]),
  })
  .catch({ columns: null, widths: {}, sort: null, group: null, collapsed: [] });

export type ChronologyLayout = {
  readonly columns: readonly EventColumnId[] | null;
  readonly widths: { readonly [id in EventColumnId]?: number };
  readonly sort: EventSort | null;
  readonly group: EventGrouping | null;
  readonly collapsed: readonly string[];
};

export function readChronologyLayout(value: unknown): ChronologyLayout {
  return chronologyLayoutSchema.parse(value) as ChronologyLayout;
}

function eventColumnsAmong(ids: readonly string[]): EventColumnId[] {
  return eventColumnIds
    .filter((id) => id !== 'ref' && ids.includes(id))
    .sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
}
