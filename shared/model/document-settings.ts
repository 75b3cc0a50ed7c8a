import { z } from 'zod';
import { blurLevels } from '../dates/index.ts';

/** What is decided once for each document of a case; kept in `settings` under `document:<kind>`. */
export const documentSettingsSchema = z.object({
  /** How exact the dates of events are in this document, wherever it prints one. */
  blur: z.enum(blurLevels).catch('exact').default('exact'),
});

export type DocumentSettings = z.infer<typeof documentSettingsSchema>;
