import { z } from 'zod';
import { cleanText, recordId, shortText } from '../model/fields.ts';
import type { SnippetPart } from './search.ts';

export const findQuestionSchema = z.strictObject({
  text: z
    .string()
    .max(300, 'Too long: at most 300 characters.')
    .overwrite(cleanText)
    .check(z.minLength(1, 'Type the words to find.')),
  matchCase: z.boolean().optional(),
  wholeWords: z.boolean().optional(),
});

export const replaceSchema = findQuestionSchema.extend({
  with: shortText,
  /** Only these sections; all without it. */
  sectionIds: z.array(recordId).min(1).optional(),
  /** Only these matches, as `report.find` counted them in that revision of the section. */
  hits: z
    .array(z.strictObject({ sectionId: recordId, revision: z.int(), places: z.array(z.int().min(0)).min(1) }))
    .min(1)
    .optional(),
});

/** A match in the report. `place` counts within its section, from 0: first those in its title, then those in its text. */
export type ReportHit = {
  readonly place: number;
  readonly where: 'title' | 'text' | 'footnote' | 'picture';
  /** Which footnote of the section, from 0. */
  readonly footnote: number | null;
  /** Which picture of the section, from 0, where it stands in a caption or an alternative text. */
  readonly figure?: number;
  readonly snippet: readonly SnippetPart[];
};

export type SectionHits = {
  readonly sectionId: number;
  readonly revision: number;
  readonly count: number;
  /** Fewer than `count` where the report holds very many. */
  readonly hits: readonly ReportHit[];
};

/** Only sections that hold a match are listed. */
export type ReportHits = { readonly count: number; readonly sections: readonly SectionHits[] };
