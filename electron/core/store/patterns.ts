import type { Patterns } from '../../../shared/contract/patterns.ts';
import { themeMatrix } from './counts.ts';
import type { ReadDb } from './handle.ts';

/** The month in which all days of a date lie; NULL when it may be another month, when it went on longer, or no date. */
const month = 'CASE WHEN substr(e.earliest, 1, 7) = substr(e.latest, 1, 7) THEN substr(e.earliest, 1, 7) END';
const kinds = `sum(t.kind = 'concern') AS concern, sum(t.kind = 'good_practice') AS goodPractice,
  sum(t.kind = 'context') AS context, count(DISTINCT e.id) AS events`;
const tagged = 'event_tags t JOIN events e ON e.id = t.event_id LEFT JOIN themes h ON h.id = t.theme_id';
const sourced = 'events e LEFT JOIN agencies a ON a.id = e.agency_id';
const themeOrder = 'h.id IS NULL, h.position, h.id';
const sourceOrder = 'a.id IS NULL, a.position, a.id, e.source_kind';

/** Every matrix of the chronology, each in the order of coding frame, agencies and months. */
export function readPatterns(db: ReadDb): Patterns {
  const all = <K extends keyof Patterns>(sql: string) => db.prepare(sql).all() as unknown as Patterns[K];
  return {
    themeByAgency: themeMatrix(db),
    themeByMonth: all<'themeByMonth'>(
      `SELECT t.theme_id AS themeId, ${month} AS month, ${kinds} FROM ${tagged}
       GROUP BY t.theme_id, month ORDER BY ${themeOrder}, month IS NULL, month`,
    ),
    themeByTheme: all<'themeByTheme'>(
      `WITH used AS (SELECT DISTINCT t.event_id, h.id, h.position FROM event_tags t JOIN themes h ON h.id = t.theme_id)
       SELECT one.id AS themeId, other.id AS otherThemeId, count(*) AS events
       FROM used one JOIN used other
         ON other.event_id = one.event_id AND (other.position, other.id) > (one.position, one.id)
       GROUP BY one.id, other.id ORDER BY one.position, one.id, other.position, other.id`,
    ),
    childSeenByAgency: all<'childSeenByAgency'>(
      `SELECT e.agency_id AS agencyId, e.source_kind AS sourceKind, e.child_seen AS childSeen, count(*) AS events
       FROM ${sourced} GROUP BY e.agency_id, e.source_kind, e.child_seen ORDER BY ${sourceOrder}, e.child_seen`,
    ),
    contactsByMonth: all<'contactsByMonth'>(
      `SELECT e.agency_id AS agencyId, e.source_kind AS sourceKind, ${month} AS month, count(*) AS events
       FROM ${sourced} GROUP BY e.agency_id, e.source_kind, month ORDER BY ${sourceOrder}, month IS NULL, month`,
    ),
    kindsByTheme: all<'kindsByTheme'>(
      `SELECT t.theme_id AS themeId, ${kinds} FROM ${tagged} GROUP BY t.theme_id ORDER BY ${themeOrder}`,
    ),
  };
}
