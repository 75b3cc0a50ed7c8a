/** Every table of the case file, in the order in which `dump` writes them and foreign keys allow them to be read back. */
import { agencies, people, review } from './case-tables.ts';
import { clusters, eventLinks, eventPeople, events, knownTo } from './chronology-tables.ts';
import { eventKloes, eventTags, keyLinesOfEnquiry, themes } from './coding-tables.ts';
import { briefingLines, exportsMade, glossary, savedViews, sections, settings, versions } from './document-tables.ts';
import { personLinks } from './family-tables.ts';
import {
  actions,
  learning,
  learningEvidence,
  learningThemes,
  recommendationLearning,
  recommendations,
} from './judgement-tables.ts';
import { assets, familyContacts, imports, panelMembers, parallelProcesses } from './process-tables.ts';
import type { ChangesOf, NewRowOf, PublicRowOf, RowOf } from './table.ts';

export const tables = {
  review,
  people,
  personLinks,
  agencies,
  imports,
  clusters,
  events,
  eventPeople,
  knownTo,
  eventLinks,
  themes,
  eventTags,
  keyLinesOfEnquiry,
  eventKloes,
  learning,
  learningThemes,
  learningEvidence,
  recommendations,
  recommendationLearning,
  actions,
  sections,
  briefingLines,
  glossary,
  panelMembers,
  familyContacts,
  parallelProcesses,
  assets,
  savedViews,
  settings,
  versions,
  exportsMade,
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type Row<N extends TableName> = RowOf<Tables[N]>;
export type PublicRow<N extends TableName> = PublicRowOf<Tables[N]>;
export type NewRow<N extends TableName> = NewRowOf<Tables[N]>;
export type Changes<N extends TableName> = ChangesOf<Tables[N]>;

export const tableNames = Object.keys(tables) as TableName[];
