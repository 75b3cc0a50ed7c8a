import { z } from 'zod';
import { eventFilterSchema, type SentEventFilter } from './event-filter.ts';

/** What a saved view holds. Closed, so that what is written can always be read; grouping and sorting will join here. */
export const savedViewSchema = z.strictObject({ version: z.literal(1), filter: eventFilterSchema });

export type SavedViewDefinition = z.input<typeof savedViewSchema>;

/**
 * The filter of a view as it lies in the file. Never throws: a facet that this version doesn't know or can't read is
 * left out and the others are kept, and then `isWhole` is false, since such a view shows more than was asked for.
 */
export function readSavedView(definition: unknown): { readonly filter: SentEventFilter; readonly isWhole: boolean } {
  const whole = savedViewSchema.safeParse(definition);
  if (whole.success) return { filter: whole.data.filter, isWhole: true };
  const given = isRecord(definition) && isRecord(definition.filter) ? definition.filter : {};
  const known: Record<string, unknown> = {};
  for (const [facet, schema] of Object.entries(eventFilterSchema.shape)) {
    const read = schema.safeParse(given[facet]);
    if (read.success && read.data !== undefined) known[facet] = read.data;
  }
  const { from: _from, to: _to, ...withoutRange } = known;
  const read = eventFilterSchema.safeParse(known);
  return { filter: read.data ?? eventFilterSchema.parse(withoutRange), isWhole: false };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
