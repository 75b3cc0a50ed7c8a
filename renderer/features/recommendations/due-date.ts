import { readDate, wordDate } from '../../../shared/dates/index.ts';

export type DueDate =
  | { readonly ok: true; readonly edtf: string | null }
  | { readonly ok: false; readonly message: string };

/**
 * Reads when something is due, as people write it: "3/6/26", "June 2026", "by 3 June 2026". A deadline is one date, so a
 * period is refused with a message; "late June" would lose its "late" and is refused too, never cut down in silence.
 */
export function readDueDate(text: string): DueDate {
  if (text.trim() === '') return { ok: true, edtf: null };
  const read = readDate(text);
  const impossible = read.warnings.find((warning) => warning.code === 'impossible-day');
  if (!read.understood)
    return refused(impossible?.message ?? 'Not understood. Write it as 3 June 2026, June 2026 or 2026.');
  const isDeadline = read.start === '..' && read.end !== null;
  const edtf = isDeadline ? read.end : read.start;
  if (edtf === null || edtf === '..') return refused('Not understood. Write it as 3 June 2026, June 2026 or 2026.');
  if (!isDeadline && read.end !== null) return refused('Give one date, not a period.');
  if (read.part !== null || read.timeText !== null) return refused('Give a day, a month, a season or a year.');
  return { ok: true, edtf };
}

const refused = (message: string): DueDate => ({ ok: false, message });

export function wordDueDate(edtf: string | null): string {
  return edtf === null ? '' : wordDate({ start: edtf, end: null, meaning: 'point', part: null });
}
