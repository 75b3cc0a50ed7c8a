import type { OpenPoint } from '../../../shared/contract/views.ts';
import { type BlurLevel, blurOrderChanges } from '../../../shared/dates/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { deriveBriefing } from '../../../shared/rules/briefing-lines.ts';
import { openPointsOf } from '../../../shared/rules/open-points.ts';
import { textPointsOf } from '../checks/text-points.ts';
import { dayOne, subjectsBirth } from '../store/blurred-dates.ts';
import { hashOfSource } from '../store/briefing-material.ts';
import { readDocumentSettings } from '../store/document-settings.ts';
import type { ReadDb } from '../store/handle.ts';
import { readPublicCaseInStyle } from '../store/house-style.ts';
import { readPrivateNames } from '../store/public-case.ts';

/** Everything that is open before the documents of a case can leave, the gravest first. */
export function checkCase(db: ReadDb): OpenPoint[] {
  const publicCase = readPublicCaseInStyle(db);
  const { blur } = readDocumentSettings(db, 'report');
  const points = [
    ...openPointsOf(publicCase),
    ...textPointsOf(publicCase, { privateNames: readPrivateNames(db), blur }),
    ...blurOrderPoints(db, publicCase, blur),
    ...staleBriefingPoints(publicCase),
  ];
  const gravity = { error: 0, warning: 1, prompt: 2 } as const;
  return points.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** Lines worded anew whose record says something else by now: the briefing would print words of yesterday. */
function staleBriefingPoints(publicCase: PublicCase): OpenPoint[] {
  return deriveBriefing(publicCase, hashOfSource)
    .filter(({ isStale }) => isStale)
    .map(({ ref }) => ({
      code: 'briefing_stale',
      severity: 'warning',
      screen: 'briefing',
      recordId: null,
      place: `Briefing, ${ref}`,
      words: `${ref} has changed since its line in the briefing was worded.`,
    }));
}

/** Events that read as if they came in another order once their dates are less exact; their order is never changed. */
function blurOrderPoints(db: ReadDb, { events }: PublicCase, blur: BlurLevel): OpenPoint[] {
  if (blur === 'exact') return [];
  const rows = events.map(({ id, ref, sequence, start, end, dateMeaning, datePart }) => {
    return { id, ref, sequence, date: { start, end, meaning: dateMeaning, part: datePart } };
  });
  const reference = { birth: subjectsBirth(db), dayOne: dayOne(db) };
  return blurOrderChanges(rows, blur, reference).map(({ row, after }) => ({
    code: 'blur_order',
    severity: 'prompt',
    screen: 'chronology',
    recordId: row.id,
    place: `E${row.ref}`,
    words: `With less exact dates E${row.ref} reads as if it came before E${after.ref}, which it follows.`,
  }));
}
