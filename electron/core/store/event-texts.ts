import type { ReadDb } from './handle.ts';

/** Text columns that a search for words looks through. */
const searched = [
  'event',
  'outcome',
  'response',
  'rationale',
  'voice',
  'source',
  'kind',
  'date_text',
  'time_text',
  'agency_analysis',
  'reviewer_note',
] as const;

// What is typed is looked for word by word, and words hold no blanks: none is found across two columns.
const selectTexts = `SELECT id, ${searched.join(" || ' ' || ")} AS text FROM events`;

/** An entry of the change log; undefined while nothing has been written. */
type LogPlace = { readonly id: number; readonly hash: Buffer } | undefined;

/** What was looked for last, and the events in which it was found. */
type LastSearch = { readonly words: readonly string[]; readonly found: ReadonlyMap<number, string> };

type EventTexts = { readonly byId: Map<number, string>; asOf: LogPlace; last: LastSearch | null };

function readTexts(db: ReadDb): EventTexts {
  const byId = new Map<number, string>();
  for (const row of db.prepare(selectTexts).all()) keepText(byId, row);
  return { byId, asOf: lastEntry(db), last: null };
}

/**
 * The words of all events in small letters, kept while the case is open: LIKE over eleven columns takes five times as
 * long, which is felt at each letter typed. The change log says which events to read again, since every write passes
 * through it, undo too.
 */
function textsNow(db: ReadDb): EventTexts {
  const texts = db.keep(readTexts);
  const last = lastEntry(db);
  if (isSame(last, texts.asOf)) return texts;
  texts.last = null;
  const changed = changedSince(db, texts.asOf);
  if (changed === null) texts.byId.clear();
  for (const id of changed ?? []) texts.byId.delete(id);
  const rows =
    changed === null
      ? db.prepare(selectTexts).all()
      : db.prepare(`${selectTexts} WHERE id IN (SELECT value FROM json_each(?))`).all(JSON.stringify(changed));
  for (const row of rows) keepText(texts.byId, row);
  texts.asOf = last;
  return texts;
}

const keepText = (byId: Map<number, string>, { id, text }: Record<string, unknown>) =>
  byId.set(id as number, (text as string).toLowerCase());

/**
 * The events written since an entry of the log; null when that entry is gone. A write that fails leaves no entry, and
 * its id goes to another one, which the hash tells from the one that was seen.
 */
function changedSince(db: ReadDb, place: LogPlace): number[] | null {
  const seen = place && (db.prepare('SELECT id, hash FROM change_log WHERE id = ?').get(place.id) as LogPlace);
  if (!isSame(seen, place)) return null;
  const sql = "SELECT DISTINCT row_id AS id FROM change_log WHERE id > ? AND table_name = 'events'";
  return db
    .prepare(sql)
    .all(place?.id ?? 0)
    .map(({ id }) => id as number);
}

const lastEntry = (db: ReadDb) =>
  db.prepare('SELECT id, hash FROM change_log ORDER BY id DESC LIMIT 1').get() as LogPlace;

function isSame(one: LogPlace, other: LogPlace): boolean {
  return one === undefined || other === undefined ? one === other : one.id === other.id && one.hash.equals(other.hash);
}

/** Reads the texts before they are asked for, so that the first letter typed does not wait for them. */
export function warmEventTexts(db: ReadDb): void {
  db.keep(readTexts);
}

/**
 * The events in which every word occurs somewhere, as part of a word too, in any case; a ref (E12) finds its event.
 * One byte for each id from 1 on, which is 1 where the event is found: SQLite looks into it faster than into a list.
 */
export function eventsWithWords(db: ReadDb, words: readonly string[]): Buffer {
  const texts = textsNow(db);
  const typed = words.map((word) => word.toLowerCase());
  const tests = typed.map((word) => ({ word, named: eventNamed(db, word) }));
  // One more letter finds nothing that was not found without it, but an event that is named.
  const narrows = tests.every(({ named }) => named === undefined) && isLonger(typed, texts.last?.words);
  const found = new Map<number, string>();
  for (const [id, text] of (narrows && texts.last?.found) || texts.byId) {
    if (tests.every(({ word, named }) => text.includes(word) || id === named)) found.set(id, text);
  }
  texts.last = { words: typed, found };
  return bytesOf(found.keys());
}

/** The event whose ref a word is: E12. */
function eventNamed(db: ReadDb, word: string): number | undefined {
  const ref = /^e([1-9]\d{0,8})$/.exec(word)?.[1];
  if (ref === undefined) return undefined;
  return db.prepare('SELECT id FROM events WHERE ref = ?').get(Number(ref))?.id as number | undefined;
}

/** Whether every one of the words before is part of one of these. */
const isLonger = (words: readonly string[], before: readonly string[] | undefined) =>
  before?.every((one) => words.some((word) => word.includes(one))) ?? false;

function bytesOf(ids: Iterable<number>): Buffer {
  const all = [...ids];
  const bytes = Buffer.alloc(all.reduce((highest, id) => Math.max(highest, id), 0));
  for (const id of all) bytes[id - 1] = 1;
  return bytes;
}
