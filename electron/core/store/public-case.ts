import type { PublicRow, TableName } from '../../../shared/model/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { decodeRow, derivedNames, publicFieldNames, quoted, selectList } from './columns.ts';
import { chronological } from './events.ts';
import type { ReadDb } from './handle.ts';
import { printedPictures } from './pictures.ts';

/**
 * Everything an export may know. Private columns are not selected, so they can't leave by mistake. The briefings need no
 * event but those meant for them, and nothing that belongs to events: a long chronology is then not read to word a page.
 */
export function readPublicCase(db: ReadDb, purpose: 'every document' | 'briefing' = 'every document'): PublicCase {
  const isBriefing = purpose === 'briefing';
  const ofEvents = <N extends TableName>(table: N) => (isBriefing ? [] : publicRows(db, table));
  const all = <N extends TableName>(table: N) => publicRows(db, table);
  return {
    review: all('review')[0] as PublicRow<'review'>,
    people: all('people'),
    personLinks: all('personLinks'),
    agencies: all('agencies'),
    clusters: all('clusters'),
    events: publicRows(db, 'events', chronological, isBriefing ? "e.briefing_use <> 'none'" : undefined),
    eventPeople: ofEvents('eventPeople'),
    knownTo: ofEvents('knownTo'),
    themes: all('themes'),
    eventTags: ofEvents('eventTags'),
    keyLinesOfEnquiry: all('keyLinesOfEnquiry'),
    eventKloes: ofEvents('eventKloes'),
    learning: all('learning'),
    learningThemes: all('learningThemes'),
    learningEvidence: all('learningEvidence'),
    recommendations: all('recommendations'),
    recommendationLearning: all('recommendationLearning'),
    actions: all('actions'),
    sections: ofEvents('sections'),
    pictures: isBriefing ? [] : printedPictures(db),
    briefingLines: all('briefingLines'),
    glossary: all('glossary'),
    panelMembers: all('panelMembers'),
    familyContacts: all('familyContacts'),
    parallelProcesses: all('parallelProcesses'),
    versions: all('versions'),
  };
}

function publicRows<N extends TableName>(db: ReadDb, table: N, order?: string, only = 'true'): PublicRow<N>[] {
  const fields = publicFieldNames(table);
  const by = order ?? (fields.includes('position') ? 'e.position, e.id' : 'e.id');
  const columns = selectList([...fields, ...derivedNames(table)], 'e');
  return db
    .prepare(`SELECT ${columns} FROM ${quoted(table)} e WHERE ${only} ORDER BY ${by}`)
    .all()
    .map((row) => decodeRow(table, row) as PublicRow<N>);
}

/** Real names and aliases, for the one purpose of finding them in what is about to leave. */
export function readPrivateNames(db: ReadDb): string[] {
  const people = db.prepare('SELECT real_name AS realName, aliases FROM people').all();
  const members = db.prepare('SELECT member_name AS name FROM panel_members').all();
  return [
    ...people.flatMap((row) => [row.realName as string, ...(JSON.parse(row.aliases as string) as string[])]),
    ...members.map((row) => row.name as string),
  ].filter((name) => name.trim() !== '');
}
