import type { LaneKind } from '../../../../../shared/contract/timeline.ts';
import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import type { Event } from '../../compose/case-words.ts';

export type Lane = { readonly key: string; readonly label: string };

export const laneWords = {
  agency: 'agency',
  theme: 'theme',
  person: 'person',
} as const satisfies Record<LaneKind, string>;

/** Every lane there can be, in the order of its list; what belongs to none of them has the last. */
export function lanesOf(kind: LaneKind, { agencies, themes, people }: PublicCase): Lane[] {
  switch (kind) {
    case 'agency':
      return [
        ...agencies.map(({ id, name }) => ({ key: String(id), label: name })),
        { key: 'family', label: 'Family' },
        { key: 'not_stated', label: 'Not stated' },
      ];
    case 'theme':
      return [
        ...themes.map(({ id, label }) => ({ key: String(id), label })),
        { key: 'no_theme', label: 'No theme' },
        { key: 'none', label: 'Not tagged' },
      ];
    case 'person':
      return [
        ...people.map(({ id, pseudonym }) => ({ key: String(id), label: pseudonym })),
        { key: 'none', label: 'No person named' },
      ];
  }
}

/** In which lanes an event stands: by theme or person it may be several. */
export function laneKeysOf(kind: LaneKind, { eventTags, eventPeople }: PublicCase): (event: Event) => string[] {
  if (kind === 'agency') {
    return ({ sourceKind, agencyId }) => [sourceKind === 'agency' ? String(agencyId) : sourceKind];
  }
  const keys = new Map<number, string[]>();
  const add = (eventId: number, key: string) => keys.set(eventId, [...(keys.get(eventId) ?? []), key]);
  if (kind === 'theme') {
    for (const { eventId, themeId } of eventTags) add(eventId, themeId === null ? 'no_theme' : String(themeId));
  } else for (const { eventId, personId } of eventPeople) add(eventId, String(personId));
  return ({ id }) => keys.get(id) ?? ['none'];
}
