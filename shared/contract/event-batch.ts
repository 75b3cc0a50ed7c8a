import { z } from 'zod';
import { nameText, recordId } from '../model/fields.ts';
import { type Changes, type NewRow, tables } from '../model/index.ts';
import { changesSchema, newRowSchema } from '../model/table.ts';

/** What a person did to many cells at once; the undo list names the step after it. */
export const batchWorks = ['paste', 'fill_down', 'clear', 'cut'] as const;

export type BatchWork = (typeof batchWorks)[number];

/** The most events that one step changes or adds: what the chronology is made for. */
export const mostBatchRows = 20_000;
const mostNewAgencies = 200;

/** Changes to events that are there, new events, and agencies that only the new events name. */
export const eventBatchSchema = z
  .strictObject({
    work: z.enum(batchWorks),
    updates: z
      .array(
        z.strictObject({
          id: recordId,
          changes: changesSchema(tables.events) as z.ZodType<Changes<'events'>, Changes<'events'>>,
        }),
      )
      .max(mostBatchRows, `Too many events: at most ${mostBatchRows.toLocaleString('en-GB')} at once.`),
    adds: z
      .array(
        z.strictObject({
          values: newRowSchema(tables.events) as z.ZodType<NewRow<'events'>, NewRow<'events'>>,
          /** The place in `agencies` of the one that this event comes from; without it the values say. */
          newAgency: z.int().min(0).optional(),
        }),
      )
      .max(mostBatchRows, `Too many events: at most ${mostBatchRows.toLocaleString('en-GB')} at once.`),
    agencies: z.array(nameText).max(mostNewAgencies, `Too many new agencies: at most ${mostNewAgencies} at once.`),
  })
  .refine(({ updates, adds }) => updates.length + adds.length > 0, 'Nothing to change.');

export type EventBatch = z.input<typeof eventBatchSchema>;
