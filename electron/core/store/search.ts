import type { SearchHit, SnippetPart } from '../../../shared/contract/search.ts';
import type { ReadDb } from './handle.ts';
import { findNames } from './search-names.ts';
import { searchQuery } from './search-words.ts';

/** What one index covers: its columns in order, in words, and how its records are called. */
type Searched = {
  readonly table: SearchHit['table'];
  readonly source: string;
  readonly ref: string;
  readonly places: readonly string[];
};

const privateNote = 'Private note';

const searched: readonly Searched[] = [
  {
    table: 'events',
    source: 'events',
    ref: "'E' || r.ref",
    places: [
      ...['Event', 'Outcome', 'Response', 'Rationale', 'The child’s voice', 'Source', 'Kind of contact'],
      ...['Date as written', 'Time', 'Agency’s analysis', privateNote],
    ],
  },
  {
    table: 'learning',
    source: 'learning',
    ref: "CASE r.kind WHEN 'good_practice' THEN 'G' ELSE 'L' END || r.ref",
    places: ['Finding', 'Analysis', privateNote],
  },
  {
    table: 'recommendations',
    source: 'recommendations',
    ref: "'R' || r.ref",
    places: ['Recommendation', 'Rationale', 'Addressed to', privateNote],
  },
  { table: 'sections', source: 'section_texts', ref: 'r.title', places: ['Title', 'Text'] },
];

/**
 * The records that hold every word typed, best first within each kind of record, the kinds taking turns so that few
 * findings are not lost behind many events. A ref (E12) finds its record before all.
 */
export function findText(db: ReadDb, text: string, limit: number): SearchHit[] {
  const query = searchQuery(text);
  if (query === null) return [];
  const names = findNames(db, text, limit);
  const lists = [...searched.map((kind) => findIn(db, kind, query, limit)), names];
  const turns = Array.from({ length: limit }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
  const byRef = findRef(db, text.trim());
  const found = new Set<string>();
  const isNew = ({ table, id }: SearchHit) => found.size < found.add(`${table} ${id}`).size;
  return [...byRef, ...turns].filter(isNew).slice(0, limit);
}

/** Marks that no text of a case can hold: control characters are taken out before it is stored. */
const [hitStart, hitEnd] = ['\u0001', '\u0002'];
const wordsInSnippet = 24;

function findIn(db: ReadDb, { table, source, ref, places }: Searched, query: string, limit: number): SearchHit[] {
  const snippets = places.map(
    (_, column) => `snippet(${source}_search, ${column}, char(1), char(2), '…', ${wordsInSnippet}) AS "${column}"`,
  );
  const rows = db
    .prepare(
      `SELECT f.rowid AS id, f.rank AS rank, ${ref} AS ref, ${snippets.join(', ')}
       FROM ${source}_search f JOIN ${source} r ON r.id = f.rowid
       WHERE ${source}_search MATCH ? ORDER BY f.rank LIMIT ?`,
    )
    .all(query, limit);
  return rows.map((row) => {
    const parts = places.map((_, column) => partsOf(row[column] as string));
    const counts = parts.map((list) => list.filter(({ isHit }) => isHit).length);
    const best = counts.indexOf(Math.max(...counts));
    const place = places[best] ?? '';
    return {
      table,
      id: row.id as number,
      ref: row.ref as string,
      place,
      isPrivate: place === privateNote,
      snippet: parts[best] ?? [],
      rank: row.rank as number,
    };
  });
}

function partsOf(marked: string): SnippetPart[] {
  return marked
    .split(hitStart)
    .flatMap((piece, index): SnippetPart[] => {
      if (index === 0) return [{ text: piece, isHit: false }];
      const [hit = '', after = ''] = piece.split(hitEnd);
      return [
        { text: hit, isHit: true },
        { text: after, isHit: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

const refSources = {
  E: { table: 'events', sql: 'SELECT id, event AS text FROM events WHERE ref = ?', place: 'Event' },
  L: {
    table: 'learning',
    sql: "SELECT id, text FROM learning WHERE ref = ? AND kind = 'learning_point'",
    place: 'Finding',
  },
  G: {
    table: 'learning',
    sql: "SELECT id, text FROM learning WHERE ref = ? AND kind = 'good_practice'",
    place: 'Finding',
  },
  R: { table: 'recommendations', sql: 'SELECT id, text FROM recommendations WHERE ref = ?', place: 'Recommendation' },
} as const satisfies Record<string, { table: SearchHit['table']; sql: string; place: string }>;

/** The record of a ref typed alone, with the beginning of its text. */
function findRef(db: ReadDb, text: string): SearchHit[] {
  const [, letter, number] = /^([ELGR])(\d{1,9})$/i.exec(text) ?? [];
  if (letter === undefined) return [];
  const { table, sql, place } = refSources[letter.toUpperCase() as keyof typeof refSources];
  const row = db.prepare(sql).get(Number(number));
  if (row === undefined) return [];
  const snippet = [{ text: (row.text as string).slice(0, 200), isHit: false }];
  return [{ table, id: row.id as number, ref: text.toUpperCase(), place, isPrivate: false, snippet, rank: 0 }];
}
