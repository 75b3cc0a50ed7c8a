import type { ReadDb, WriteDb } from './handle.ts';

/** The next number behind a letter (E12): counted on, never given again, whatever is undone. */
export function nextRef(db: WriteDb, letter: string): number {
  const row = db
    .prepare(
      `INSERT INTO ref_counters (letter, last) VALUES (?, 1)
       ON CONFLICT (letter) DO UPDATE SET last = last + 1 RETURNING last`,
    )
    .get(letter);
  return row?.last as number;
}

export function refCounters(db: ReadDb): Record<string, number> {
  const rows = db.prepare('SELECT letter, last FROM ref_counters ORDER BY letter').all();
  return Object.fromEntries(rows.map((row) => [row.letter as string, row.last as number]));
}

/** Sets a counter when a case is made from a dump. */
export function setRefCounter(db: WriteDb, letter: string, last: number): void {
  db.prepare('INSERT INTO ref_counters (letter, last) VALUES (?, ?)').run(letter, last);
}
