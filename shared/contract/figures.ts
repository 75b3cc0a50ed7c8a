import { z } from 'zod';
import { documentStatuses, figureKinds } from '../model/document-tables.ts';
import { shortText } from '../model/fields.ts';
import { eventFilterSchema } from './event-filter.ts';
import { laneKinds } from './timeline.ts';

export const figureFormats = ['svg', 'png', 'xlsx'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];

/**
 * A picture or table to leave the case: which, of which events, as what. Pictures are cut into pages; of several pages,
 * and of none but those, comes one ZIP. The timeline as `xlsx` is the list of its events.
 */
export const figureChoiceSchema = z.strictObject({
  figure: z.enum(figureKinds),
  format: z.enum(figureFormats),
  filter: eventFilterSchema.optional(),
  /** Timeline: what a lane stands for; by agency if not given. */
  lanes: z.enum(laneKinds).optional(),
  /** Timeline: how long a silence must be to be shaded, in days; null shades none. 91 if not given. */
  gapDays: z.int().min(1).max(36_525).nullable().optional(),
  /** Accounts of one incident count as one event. */
  countClustersOnce: z.boolean().optional(),
  /** Landscape; A4 if not given, and A3 where that saves many pages. */
  paper: z.enum(papers).optional(),
  status: z.enum(documentStatuses).optional(),
  version: shortText.optional(),
});
