import { z } from 'zod';
import { type LaneKind, laneKinds } from '../contract/timeline.ts';

const whichEvents = z.enum(['all', 'significant']);

/** `significant` leaves routine events out; `summary` prints when, who and what, without the other columns. */
export type ChronologyOptions = { events: 'all' | 'significant'; form: 'full' | 'summary' };

export const chronologyOptionsSchema: z.ZodType<ChronologyOptions> = z.object({
  events: whichEvents,
  form: z.enum(['full', 'summary']),
});
export const wholeChronology = { events: 'all', form: 'full' } as const satisfies ChronologyOptions;

/** What a lane of the timeline stands for, and whether routine events are drawn too. */
export type TimelineOptions = { events: 'all' | 'significant'; lanes: LaneKind };

const timelineOptionsSchema: z.ZodType<TimelineOptions> = z.object({ events: whichEvents, lanes: z.enum(laneKinds) });
export const wholeTimeline = { events: 'all', lanes: 'agency' } as const satisfies TimelineOptions;

/** Whether the events behind each theme are listed, or only counted. */
export type ThemeAnalysisOptions = { evidence: 'listed' | 'counted' };

const themeAnalysisOptionsSchema: z.ZodType<ThemeAnalysisOptions> = z.object({
  evidence: z.enum(['listed', 'counted']),
});
export const wholeThemeAnalysis = { evidence: 'listed' } as const satisfies ThemeAnalysisOptions;

/** What was chosen for a generated part. No two kinds have the same keys, so that each knows its own. */
export type BlockOptions = ChronologyOptions | TimelineOptions | ThemeAnalysisOptions;

export const blockOptionsSchema: z.ZodType<BlockOptions> = z.union([
  chronologyOptionsSchema,
  timelineOptionsSchema,
  themeAnalysisOptionsSchema,
]);

type Given = BlockOptions | null | undefined;

/** The whole part, where nothing or something that belongs to another part was chosen. */
export function chronologyOptionsOf(options: Given): ChronologyOptions {
  return options && 'form' in options ? options : wholeChronology;
}

export function timelineOptionsOf(options: Given): TimelineOptions {
  return options && 'lanes' in options ? options : wholeTimeline;
}

export function themeAnalysisOptionsOf(options: Given): ThemeAnalysisOptions {
  return options && 'evidence' in options ? options : wholeThemeAnalysis;
}
