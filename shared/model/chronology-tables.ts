import { z } from 'zod';
import { edtfSide, longText, nameText, recordId, refNumber, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const dateMeanings = ['point', 'during', 'within', 'unknown'] as const;
export const dateParts = ['early', 'mid', 'late'] as const;
export const sourceKinds = ['agency', 'family', 'not_stated'] as const;
export const childSeenValues = ['alone', 'with_adult', 'not_seen', 'not_applicable', 'not_recorded'] as const;
export const significances = ['routine', 'significant', 'key_practice_episode'] as const;
export const eventStatuses = ['agreed', 'queried', 'disputed'] as const;
export const briefingUses = ['none', 'background', 'further_concern'] as const;

/** The chronology: one row for each contact or event (fields of DOMAIN 2). */
export const events = defineTable({
  name: 'events',
  noun: 'event',
  fields: {
    ref: refNumber,
    /** EDTF level 1; null when undated. A single date has `end` null; an open side is `..`. */
    start: edtfSide,
    end: edtfSide,
    dateMeaning: z.enum(dateMeanings),
    datePart: z.enum(dateParts).nullable(),
    /** The contributor's own words for the date. */
    dateText: shortText,
    timeText: shortText,
    /** Order among events with the same bounds. */
    sequence: z.int(),
    sourceKind: z.enum(sourceKinds),
    agencyId: recordId.nullable(),
    /** The record consulted: "health visitor notes". */
    source: shortText,
    /** When it was recorded, EDTF. */
    recordedOn: edtfSide,
    kind: shortText,
    event: longText,
    childSeen: z.enum(childSeenValues),
    voice: longText,
    response: longText,
    outcome: longText,
    rationale: longText,
    agencyAnalysis: longText,
    reviewerNote: longText,
    significance: z.enum(significances),
    status: z.enum(eventStatuses),
    clusterId: recordId.nullable(),
    briefingUse: z.enum(briefingUses),
    /** Paragraph of the briefing's block, from 1; sentences of one paragraph share it. */
    briefingParagraph: z.int().min(1),
    briefingSentence: longText,
    importId: recordId.nullable(),
    /** Place in the imported file: "sheet Chronology, row 12". */
    importRow: shortText,
  },
  defaults: {
    ref: 1,
    start: null,
    end: null,
    dateMeaning: 'unknown',
    datePart: null,
    dateText: '',
    timeText: '',
    sequence: 0,
    sourceKind: 'not_stated',
    agencyId: null,
    source: '',
    recordedOn: null,
    kind: '',
    event: '',
    childSeen: 'not_recorded',
    voice: '',
    response: '',
    outcome: '',
    rationale: '',
    agencyAnalysis: '',
    reviewerNote: '',
    significance: 'routine',
    status: 'agreed',
    clusterId: null,
    briefingUse: 'none',
    briefingParagraph: 1,
    briefingSentence: '',
    importId: null,
    importRow: '',
  },
  privateFields: ['reviewerNote', 'importId', 'importRow'],
  derivedFields: {
    /** Sort bounds, YYYY-MM-DD; open sides are 0001-01-01 and 9999-12-31; null when undated. */
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
  },
  refLetters: ['E'],
});

export const eventPeople = defineTable({
  name: 'eventPeople',
  noun: 'person of an event',
  fields: { eventId: recordId, personId: recordId },
  defaults: {},
});

/** Which agency came to know of an event, and when (EDTF). */
export const knownTo = defineTable({
  name: 'knownTo',
  noun: 'who knew of an event',
  fields: { eventId: recordId, agencyId: recordId, knownOn: edtfSide, note: longText },
  defaults: { knownOn: null, note: '' },
});

export const eventLinks = defineTable({
  name: 'eventLinks',
  noun: 'link between events',
  fields: { eventId: recordId, otherEventId: recordId, note: longText },
  defaults: { note: '' },
});

/** One incident recorded by several agencies; events keep their own accounts. */
export const clusters = defineTable({
  name: 'clusters',
  noun: 'cluster',
  fields: { ref: refNumber, label: nameText },
  defaults: { ref: 1, label: 'Same incident' },
  refLetters: ['C'],
});
