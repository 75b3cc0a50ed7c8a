import type { SearchHit, SnippetPart } from '../../../shared/contract/search.ts';
import type { ReadDb } from './handle.ts';
import { wordsWanted } from './search-words.ts';

/** Records that are few or short, so that each is read rather than indexed. */
type Listed = {
  readonly table: SearchHit['table'];
  /** Gives id, ref and one column for each place. */
  readonly sql: string;
  readonly places: readonly { readonly words: string; readonly isPrivate?: true }[];
};

const listed: readonly Listed[] = [
  {
    table: 'people',
    sql: `SELECT id, pseudonym AS ref, pseudonym AS "0", relation AS "1", real_name AS "2",
      (SELECT group_concat(value, ', ') FROM json_each(aliases)) AS "3", private_note AS "4"
      FROM people ORDER BY position`,
    places: [
      { words: 'Person' },
      { words: 'Relation' },
      { words: 'Real name', isPrivate: true },
      { words: 'Other names', isPrivate: true },
      { words: 'Private note', isPrivate: true },
    ],
  },
  {
    table: 'agencies',
    sql: `SELECT id, name AS ref, name AS "0", short_name AS "1", contribution AS "2", contact_name AS "3",
      private_note AS "4" FROM agencies ORDER BY position`,
    places: [
      { words: 'Agency' },
      { words: 'Short name' },
      { words: 'Contribution' },
      { words: 'Contact', isPrivate: true },
      { words: 'Private note', isPrivate: true },
    ],
  },
  {
    table: 'themes',
    sql: 'SELECT id, label AS ref, label AS "0", definition AS "1", cue AS "2" FROM themes ORDER BY position',
    places: [{ words: 'Theme' }, { words: 'Definition' }, { words: 'Cue' }],
  },
  {
    table: 'keyLinesOfEnquiry',
    sql: `SELECT id, 'Question ' || row_number() OVER (ORDER BY position) AS ref, question AS "0", answer AS "1"
      FROM key_lines_of_enquiry ORDER BY position`,
    places: [{ words: 'Key line of enquiry' }, { words: 'Answer' }],
  },
  {
    table: 'recommendations',
    sql: `SELECT r.id AS id, 'R' || r.ref AS ref, a.action AS "0", a.owner AS "1", a.measure AS "2", a.evidence AS "3",
      a.outcome_for_children AS "4", a.updates AS "5" FROM actions a
      JOIN recommendations r ON r.id = a.recommendation_id ORDER BY r.position, a.position`,
    places: [
      { words: 'Action' },
      { words: 'Owner of an action' },
      { words: 'Measure of an action' },
      { words: 'Evidence of an action' },
      { words: 'Outcome of an action' },
      { words: 'Updates of an action' },
    ],
  },
  {
    table: 'glossary',
    sql: 'SELECT id, term AS ref, term AS "0", meaning AS "1" FROM glossary ORDER BY term',
    places: [{ words: 'Glossary' }, { words: 'Meaning' }],
  },
  {
    table: 'events',
    sql: `SELECT e.id AS id, 'E' || e.ref AS ref, t.note AS "0" FROM event_tags t JOIN events e ON e.id = t.event_id
      WHERE t.note <> '' ORDER BY e.earliest IS NULL, e.earliest, e.ref`,
    places: [{ words: 'Note on a tag' }],
  },
];

/** Names, definitions and notes that hold every word typed, each word as the beginning of one. */
export function findNames(db: ReadDb, text: string, limit: number): SearchHit[] {
  const wanted = wordsWanted(text).map(({ words }) => wordStart(words));
  if (wanted.length === 0) return [];
  return listed.flatMap(({ table, sql, places }) => {
    const hits: SearchHit[] = [];
    for (const row of db.prepare(sql).iterate()) {
      const place = places.findIndex((_, index) => wanted.every((word) => word.test(String(row[index] ?? ''))));
      const found = places[place];
      if (found === undefined) continue;
      hits.push({
        table,
        id: row.id as number,
        ref: row.ref as string,
        place: found.words,
        isPrivate: found.isPrivate === true,
        snippet: snippetOf(String(row[place]), wanted),
        rank: 0,
      });
      if (hits.length === limit) break;
    }
    return hits;
  });
}

function wordStart(words: string): RegExp {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'iu');
}

const charactersAround = 90;

/** The text around the first word found, every word found lit up. */
function snippetOf(text: string, wanted: readonly RegExp[]): SnippetPart[] {
  const first = Math.min(...wanted.map((word) => text.search(word)).filter((at) => at >= 0));
  const from = first > charactersAround ? text.lastIndexOf(' ', first - charactersAround / 2) + 1 : 0;
  const shown = text.slice(from, first + charactersAround * 2);
  const any = new RegExp(`(${wanted.map(({ source }) => source).join('|')})`, 'iu');
  const parts = shown.split(any).map((part, index) => ({ text: part, isHit: index % 2 === 1 }));
  if (from > 0) parts.unshift({ text: '… ', isHit: false });
  if (from + shown.length < text.length) parts.push({ text: ' …', isHit: false });
  return parts.filter((part) => part.text !== '');
}
