import { z } from 'zod';
import { edtfSide, longText, nameText, position, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const reviewKinds = ['SCR', 'LCSPR', 'SAR', 'DHR', 'CPR', 'own'] as const;

/** The one row of review metadata (id 1). The type label is a free choice: a tool must not deduce it (DOMAIN 1). */
export const review = defineTable({
  name: 'review',
  noun: 'review details',
  fields: {
    subject: nameText,
    kind: z.enum(reviewKinds),
    typeLabel: nameText,
    publisher: shortText,
    commissioner: shortText,
    reviewer: shortText,
    /** Review period under the terms of reference, EDTF. */
    periodStart: edtfSide,
    periodEnd: edtfSide,
    /** Month or day the documents carry, EDTF. */
    documentDate: edtfSide,
    classification: shortText,
    website: shortText,
    /** Briefing: who should read it. */
    audience: longText,
    /** Briefing: sentence above the address. */
    moreInformation: longText,
    /** Report: publication statement. */
    publicationStatement: longText,
    privateNote: longText,
  },
  defaults: {
    kind: 'LCSPR',
    publisher: '',
    commissioner: '',
    reviewer: '',
    periodStart: null,
    periodEnd: null,
    documentDate: null,
    classification: 'OFFICIAL-SENSITIVE',
    website: '',
    audience: '',
    moreInformation: '',
    publicationStatement: '',
    privateNote: '',
  },
  privateFields: ['privateNote'],
});

/** Only where it is recorded and matters: the number and sexes of siblings can identify a family. */
export const genders = ['female', 'male'] as const;

/** Everybody who matters, by pseudonym; the key to real names stays private. */
export const people = defineTable({
  name: 'people',
  noun: 'person',
  fields: {
    position,
    pseudonym: nameText,
    relation: shortText,
    isSubject: z.boolean(),
    /** Whether the printed key to people lists the person, and the printed family tree shows them. */
    isInKey: z.boolean(),
    realName: shortText,
    aliases: z.array(shortText).max(100),
    /** EDTF. */
    dateOfBirth: edtfSide,
    privateNote: longText,
    gender: z.enum(genders).nullable(),
    isDeceased: z.boolean(),
  },
  defaults: {
    position: 0,
    relation: '',
    isSubject: false,
    isInKey: true,
    realName: '',
    aliases: [],
    dateOfBirth: null,
    privateNote: '',
    gender: null,
    isDeceased: false,
  },
  privateFields: ['realName', 'aliases', 'dateOfBirth', 'privateNote'],
  jsonFields: ['aliases'],
});

/** Agencies that hold events. The family is not an agency: an event's `sourceKind` says so. */
export const agencies = defineTable({
  name: 'agencies',
  noun: 'agency',
  fields: {
    position,
    name: nameText,
    shortName: shortText,
    /** What it did in the review: returned a report, contributed, attended. */
    contribution: shortText,
    contactName: shortText,
    privateNote: longText,
  },
  defaults: { position: 0, shortName: '', contribution: '', contactName: '', privateNote: '' },
  privateFields: ['contactName', 'privateNote'],
});
