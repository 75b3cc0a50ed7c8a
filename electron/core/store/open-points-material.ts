import { withStandingTexts } from '../../../shared/model/house-style.ts';
import type { OpenPointsMaterial } from '../../../shared/rules/open-points.ts';
import { chronological } from './events.ts';
import type { ReadDb } from './handle.ts';
import { readHouseStyle } from './house-style.ts';
import { getRow, listRows } from './rows.ts';

/** What open points are found in: the judgement as it stands, of the chronology only which events and tags there are. */
export function readOpenPointsMaterial(db: ReadDb): OpenPointsMaterial {
  const events = db
    .prepare(`SELECT e.id AS id, e.briefing_use AS briefingUse, e.source_kind AS sourceKind, e.agency_id AS agencyId
       FROM events e ORDER BY ${chronological}`)
    .all();
  const tags = db.prepare('SELECT event_id AS eventId, theme_id AS themeId FROM event_tags').all();
  return {
    review: withStandingTexts(getRow(db, 'review', 1), readHouseStyle(db)),
    themes: listRows(db, 'themes'),
    keyLinesOfEnquiry: listRows(db, 'keyLinesOfEnquiry'),
    learning: listRows(db, 'learning'),
    learningThemes: listRows(db, 'learningThemes'),
    learningEvidence: listRows(db, 'learningEvidence'),
    recommendations: listRows(db, 'recommendations'),
    recommendationLearning: listRows(db, 'recommendationLearning'),
    actions: listRows(db, 'actions'),
    sections: listRows(db, 'sections'),
    events: events as OpenPointsMaterial['events'][number][],
    eventTags: tags as OpenPointsMaterial['eventTags'][number][],
  };
}
