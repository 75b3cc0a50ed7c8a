export const laneKinds = ['agency', 'theme', 'person'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Lanes that are no record: an event's source is an agency or one of these two. */
export const FAMILY_LANE = 0;
export const NOT_STATED_LANE = -1;
/** The lane of tags that have a kind and no theme. */
export const NO_THEME_LANE = 0;

/**
 * Events as columns of equal length, in chronological order and the undated last: only what a place on the line is made
 * of, so that twenty thousand arrive in an instant. Titles follow (`timeline.titles`); what is read of one event alone
 * comes from `events.rows`.
 */
export type TimelineColumns = {
  readonly ids: readonly number[];
  readonly refs: readonly number[];
  /** Bounds in days since 1 January 1970; null where that side is open, both null when undated. */
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  /** 1 where the event went on all that time; else it happened at some time in it. */
  readonly during: readonly number[];
  /** 1 where the date is marked as doubtful or approximate. */
  readonly doubtful: readonly number[];
  /** Events of one cluster are accounts of one incident. */
  readonly clusterIds: readonly (number | null)[];
  /** The agency, the themes or the persons of each event. */
  readonly laneIds: readonly (readonly number[])[];
  /** Events of the case, whether or not they pass the filter. */
  readonly total: number;
};

/** How the text of every event of the case begins; two columns of equal length, in no order. */
export type TimelineTitles = { readonly ids: readonly number[]; readonly titles: readonly string[] };
