import { z } from 'zod';
import { blurLevels } from '../dates/index.ts';

/**
 * What carries numbers in a report: headings (1, 1.1, 1.1.1); headings of sections and the paragraphs under them (1, 1.1,
 * 1.2); or paragraphs alone, from 1 through the whole report.
 */
export const paragraphNumberings = ['headings', 'by_section', 'continuous'] as const;

export type ParagraphNumbering = (typeof paragraphNumberings)[number];

/** What was decided once for each document of a case; kept in `settings` under `document:<kind>`. */
export const documentSettingsSchema = z.object({
  /** How exact the dates of events are in this document, wherever it prints one. */
  blur: z.enum(blurLevels).catch('exact').default('exact'),
  /** Null until it is chosen: as is usual for the kind of review. */
  numbering: z.enum(paragraphNumberings).nullable().catch(null).default(null),
});

export type DocumentSettings = Omit<z.infer<typeof documentSettingsSchema>, 'numbering'> & {
  readonly numbering: ParagraphNumbering;
};
