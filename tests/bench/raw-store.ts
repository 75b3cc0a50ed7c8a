import Database from 'better-sqlite3';

/** The reference for the store: the same questions in plain SQL on the same data, with nothing around them. */
export type RawStore = {
  readonly query: () => number[];
  readonly filter: (agencyId: number, themeId: number, word: string) => number[];
  readonly search: (typed: string) => unknown[];
  readonly rows: (ids: readonly number[]) => unknown[];
  readonly add: (text: string) => void;
  readonly close: () => void;
};

const order = 'e.earliest IS NULL, e.earliest, e.latest, e.sequence, e.ref';
const searched = 'event outcome response rationale voice source kind date_text time_text agency_analysis reviewer_note';

/** Opens with the pragmas and the check that a case file is opened with. */
export function openRawStore(path: string): RawStore {
  const raw = new Database(path, { fileMustExist: true });
  raw.pragma('application_id', { simple: true });
  raw.pragma('user_version', { simple: true });
  for (const pragma of [
    'foreign_keys = ON',
    'temp_store = MEMORY',
    'cache_size = -32000',
    'locking_mode = EXCLUSIVE',
  ]) {
    raw.pragma(pragma);
  }
  raw.exec('BEGIN EXCLUSIVE; COMMIT');
  for (const pragma of ['journal_mode = DELETE', 'synchronous = EXTRA', 'secure_delete = ON']) raw.pragma(pragma);
  if (raw.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('The file of the benchmark is damaged.');
  raw.prepare('SELECT * FROM review').get();

  const query = raw.prepare(`SELECT e.id FROM events e ORDER BY ${order}`).pluck();
  const likes = searched.split(' ').map((column) => `e.${column} LIKE :like`);
  const filter = raw
    .prepare(
      `SELECT e.id FROM events e WHERE e.agency_id = :agencyId AND (${likes.join(' OR ')})
       AND EXISTS (SELECT 1 FROM event_tags t WHERE t.event_id = e.id AND t.theme_id = :themeId) ORDER BY ${order}`,
    )
    .pluck();
  const search = raw.prepare(
    `SELECT rowid, rank, snippet(events_search, -1, '', '', '…', 24) FROM events_search
     WHERE events_search MATCH ? ORDER BY rank LIMIT 50`,
  );
  const wanted = 'IN (SELECT value FROM json_each(?))';
  const rows = ['events WHERE id', 'event_tags WHERE event_id', 'event_people WHERE event_id'].map((from) =>
    raw.prepare(`SELECT * FROM ${from} ${wanted}`),
  );
  const columns = (raw.pragma('table_info(events)') as { name: string }[]).map(({ name }) => `"${name}"`);
  const values = columns.map(
    (column) => ({ '"id"': 'NULL', '"ref"': '(SELECT max(ref) + 1 FROM events)', '"event"': '?' })[column] ?? column,
  );
  const insert = raw.prepare(`INSERT INTO events (${columns}) SELECT ${values} FROM events WHERE id = 1`);
  return {
    query: () => query.all() as number[],
    filter: (agencyId, themeId, word) => filter.all({ agencyId, themeId, like: `%${word}%` }) as number[],
    search: (typed) => search.all(`${typed}*`),
    rows: (ids) => rows.map((statement) => statement.all(JSON.stringify(ids))),
    add: (text) => insert.run(text),
    close: () => raw.close(),
  };
}
