import { createHash } from 'node:crypto';
import type { Row } from '../../../shared/model/index.ts';
import type { BriefingMaterial } from '../../../shared/rules/briefing-lines.ts';
import type { ReadDb } from './handle.ts';
import { listRows } from './rows.ts';

/** What the briefing is derived from: of the chronology only the events meant for it. */
export function readBriefingMaterial(
  db: ReadDb,
): Omit<BriefingMaterial, 'briefingLines'> & { readonly briefingLines: readonly Row<'briefingLines'>[] } {
  const events = db
    .prepare(
      `SELECT id, ref, briefing_use AS briefingUse, briefing_paragraph AS briefingParagraph,
              briefing_sentence AS briefingSentence
       FROM events WHERE briefing_use <> 'none'`,
    )
    .all() as BriefingMaterial['events'][number][];
  return {
    events,
    learning: listRows(db, 'learning'),
    recommendations: listRows(db, 'recommendations'),
    briefingLines: listRows(db, 'briefingLines'),
  };
}

/** The hash by which a line of the briefing knows the words that it was made from (`sourceHash`). */
export const hashOfSource = (text: string): string => createHash('sha256').update(text).digest('hex');
