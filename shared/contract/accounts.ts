import type { Row } from '../model/index.ts';
import type { Suggestion, WithoutAccount } from '../rules/same-incident.ts';

/** An incident and its accounts, in chronological order. */
export type IncidentSummary = Row<'clusters'> & {
  readonly eventIds: readonly number[];
  readonly agencyIds: readonly number[];
};

/** The incidents in the order of their first account, and pairs of events that might be one: the likeliest of them. */
export type Incidents = {
  readonly incidents: readonly IncidentSummary[];
  readonly suggestions: readonly Suggestion[];
  readonly suggestionCount: number;
};

/** What surrounds the accounts of one incident. */
export type IncidentSurroundings = {
  readonly suggestions: readonly Suggestion[];
  readonly suggestionCount: number;
  readonly withoutAccount: readonly WithoutAccount[];
};
