import { z } from 'zod';
import { longText, nameText, position, recordId, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const tagKinds = ['concern', 'good_practice', 'context'] as const;

/** Colours a theme may have, as names; a screen picks shades that can be read in light and in dark. '' is none. */
export const themeColours = [
  '',
  'blue',
  'teal',
  'green',
  'olive',
  'amber',
  'orange',
  'red',
  'pink',
  'purple',
  'grey',
] as const;

/** The coding frame; starts from DOMAIN 3 and is the reviewer's to change. */
export const themes = defineTable({
  name: 'themes',
  noun: 'theme',
  fields: {
    position,
    /** Short stable word for scripts and dumps: `silo`. */
    code: nameText,
    label: nameText,
    themeGroup: shortText,
    definition: longText,
    cue: shortText,
    isRetired: z.boolean(),
    colour: z.enum(themeColours),
    /** The key from 1 to 9 that tags with this theme, whatever is used most; null leaves the key to use. */
    pinnedKey: z.int().min(1).max(9).nullable(),
  },
  defaults: { position: 0, themeGroup: '', definition: '', cue: '', isRetired: false, colour: '', pinnedKey: null },
});

/** Good practice is a kind, not a theme; a tag may have a kind and no theme (DOMAIN 3 and 8). */
export const eventTags = defineTable({
  name: 'eventTags',
  noun: 'tag',
  fields: { eventId: recordId, themeId: recordId.nullable(), kind: z.enum(tagKinds), note: longText },
  defaults: { themeId: null, kind: 'concern', note: '' },
});

export const keyLinesOfEnquiry = defineTable({
  name: 'keyLinesOfEnquiry',
  noun: 'key line of enquiry',
  fields: { position, question: nameText.max(2_000), answer: longText },
  defaults: { position: 0, answer: '' },
});

export const eventKloes = defineTable({
  name: 'eventKloes',
  noun: 'key line of enquiry of an event',
  fields: { eventId: recordId, kloeId: recordId },
  defaults: {},
});
