import { z } from 'zod';
import { richTextSchema } from '../rich-text/schema.ts';
import { isoTimestamp, longText, nameText, position, recordId, sha256Hex, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const documentKinds = ['report', 'briefing', 'seven-minute', 'chronology', 'actions', 'trace'] as const;
export const documentFormats = ['docx', 'xlsx'] as const;
export const matrixKinds = [
  'theme_by_agency',
  'theme_by_month',
  'theme_by_theme',
  'child_seen_by_agency',
  'contacts_by_month',
  'kinds_by_theme',
] as const;
/** Pictures and tables that leave the case by themselves. */
export const figureKinds = ['timeline', ...matrixKinds] as const;
export const exportedKinds = [...documentKinds, ...figureKinds] as const;
export const documentStatuses = ['draft', 'publication'] as const;
export const briefingBlocks = [
  'background',
  'further_concerns',
  'learning',
  'good_practice',
  'recommendations',
] as const;
export const briefingSources = ['event', 'learning', 'recommendation'] as const;

/** Sections of the report, in order; a section with a parent prints one heading level below it. */
export const sections = defineTable({
  name: 'sections',
  noun: 'section',
  fields: {
    position,
    parentId: recordId.nullable(),
    /** Stable word for what the section is for (`analysis`); empty for the reviewer's own. */
    code: shortText,
    title: nameText,
    isHidden: z.boolean(),
    /** Prints after the last numbered section as Appendix A, B, C. */
    isAppendix: z.boolean(),
    content: richTextSchema,
  },
  defaults: {
    position: 0,
    parentId: null,
    code: '',
    isHidden: false,
    isAppendix: false,
    content: { type: 'root', children: [] },
  },
  jsonFields: ['content'],
  derivedFields: { revision: z.int() },
});

/** A line of the briefing worded anew; the source stays beside it. `sourceHash` tells when the source has changed since. */
export const briefingLines = defineTable({
  name: 'briefingLines',
  noun: 'briefing line',
  fields: {
    block: z.enum(briefingBlocks),
    source: z.enum(briefingSources),
    sourceId: recordId,
    sourceHash: sha256Hex,
    ownWords: longText,
  },
  defaults: {},
});

export const glossary = defineTable({
  name: 'glossary',
  noun: 'glossary term',
  fields: { term: nameText, meaning: longText },
  defaults: { meaning: '' },
});

/** The version table of the control page: v0.1, 2026-03-01, author, what changed, to whom. */
export const versions = defineTable({
  name: 'versions',
  noun: 'version',
  fields: { position, label: nameText, date: shortText, author: shortText, change: longText, circulation: shortText },
  defaults: { position: 0, date: '', author: '', change: '', circulation: '' },
});

/** Documents and figures that left the case: when, what, and the hash of the bytes. Not undone: they have left. */
export const exportsMade = defineTable({
  name: 'exportsMade',
  noun: 'export',
  fields: {
    madeAt: isoTimestamp,
    document: z.enum(exportedKinds),
    version: shortText,
    status: z.enum(documentStatuses),
    fileName: shortText,
    sha256: sha256Hex,
  },
  defaults: {},
});

/** Settings of the case and its documents, by key. */
export const settings = defineTable({
  name: 'settings',
  noun: 'setting',
  fields: { key: nameText, value: z.json() },
  defaults: {},
  jsonFields: ['value'],
});

export const savedViews = defineTable({
  name: 'savedViews',
  noun: 'saved view',
  fields: { position, name: nameText, definition: z.json() },
  defaults: { position: 0 },
  jsonFields: ['definition'],
});
