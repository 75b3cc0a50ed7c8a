import type { Row } from '../model/index.ts';

export const laneKinds = ['agency', 'theme', 'person'] as const;
export type LaneKind = (typeof laneKinds)[number];

type Event = Row<'events'>;

/**
 * Events as columns of equal length, in chronological order and the undated last: small enough for the whole of a long
 * case at once. What is read of one event alone comes from `events.rows`.
 */
export type TimelineColumns = {
  readonly ids: readonly number[];
  readonly refs: readonly number[];
  readonly starts: readonly Event['start'][];
  readonly ends: readonly Event['end'][];
  readonly meanings: readonly Event['dateMeaning'][];
  readonly parts: readonly Event['datePart'][];
  readonly timeTexts: readonly string[];
  /** Bounds in days since 1 January 1970; null where that side is open, both null when undated. */
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  readonly agencyIds: readonly Event['agencyId'][];
  readonly sourceKinds: readonly Event['sourceKind'][];
  /** How the event's text begins. */
  readonly titles: readonly string[];
  /** Themes (0 for a tag without one) or persons of each event; empty where lanes are by agency. */
  readonly laneIds: readonly (readonly number[])[];
  /** Events of the case, whether or not they pass the filter. */
  readonly total: number;
};
