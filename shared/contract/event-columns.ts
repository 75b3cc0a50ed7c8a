/** What the chronology can show of an event, one column each; a column keeps its name in layouts that were saved. */
export const eventColumnIds = [
  'ref',
  'date',
  'time',
  'agency',
  'source',
  'kind',
  'event',
  'childSeen',
  'voice',
  'response',
  'outcome',
  'rationale',
  'people',
  'knownTo',
  'recordedOn',
  'cluster',
  'themes',
  'agencyAnalysis',
  'significance',
  'status',
  'kloes',
  'scope',
  'reviewerNote',
] as const;

export type EventColumnId = (typeof eventColumnIds)[number];
