import type { Row } from './index.ts';

export type TagKind = Row<'eventTags'>['kind'];

export const tagKindWords = {
  concern: 'Concern',
  good_practice: 'Good practice',
  context: 'Context',
} as const satisfies Record<TagKind, string>;

export const childSeenWords = {
  not_recorded: 'Not recorded',
  alone: 'Seen alone',
  with_adult: 'Seen with an adult',
  not_seen: 'Not seen',
  not_applicable: 'Not applicable',
} as const satisfies Record<Row<'events'>['childSeen'], string>;

export const significanceWords = {
  routine: 'Routine',
  significant: 'Significant',
  key_practice_episode: 'Key practice episode',
} as const satisfies Record<Row<'events'>['significance'], string>;

/** What is printed where routine events are left out. */
export const significantEvents = [
  'significant',
  'key_practice_episode',
] as const satisfies readonly Row<'events'>['significance'][];
