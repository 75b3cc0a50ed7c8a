import { type BlurLevel, blurDate, type DateMeaning, type DatePart } from '../../../shared/dates/index.ts';
import type { ReadDb } from './handle.ts';

/** The date of every event as a document may word it, by the event's id. */
export type DateWordings = Readonly<Record<number, string>>;

type Dated = {
  readonly id: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly meaning: DateMeaning;
  readonly part: DatePart | null;
  readonly timeText: string;
};

/**
 * The dates of all events, worded no more exactly than a level allows. Ages are counted here, from the subject's date
 * of birth, so that the date of birth itself never reaches an export. Day 1 is the first day of the review period, or
 * else the first day that any event is known to have happened on.
 */
export function readDateWordings(db: ReadDb, level: BlurLevel): DateWordings {
  const reference = { birth: level === 'age' ? subjectsBirth(db) : null, dayOne: dayOne(db) };
  const events = db.prepare(
    'SELECT id, start, "end", date_meaning AS meaning, date_part AS part, time_text AS timeText FROM events',
  );
  const wordings: Record<number, string> = {};
  for (const row of events.iterate()) {
    const { id, timeText, ...date } = row as unknown as Dated;
    wordings[id] = blurDate(date, level, reference, { timeText });
  }
  return wordings;
}

/** Of the subject who comes first; null when it is not known. */
export function subjectsBirth(db: ReadDb): string | null {
  const row = db
    .prepare('SELECT date_of_birth AS birth FROM people WHERE is_subject = 1 ORDER BY position, id LIMIT 1')
    .get();
  return (row?.birth as string | null | undefined) ?? null;
}

export function dayOne(db: ReadDb): string | null {
  const period = db.prepare("SELECT period_start AS day FROM review WHERE period_start LIKE '____-__-__'").get();
  const event = db.prepare('SELECT min(earliest) AS day FROM events WHERE earliest = latest').get();
  return ((period ?? event)?.day as string | null | undefined) ?? null;
}
