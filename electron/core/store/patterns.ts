import type { Patterns } from '../../../shared/contract/patterns.ts';
import type { ReadDb } from './handle.ts';

/** The month in which all days of a date lie; NULL when it may be another month, when it went on longer, or no date. */
const month = 'CASE WHEN substr(e.earliest, 1, 7) = substr(e.latest, 1, 7) THEN substr(e.earliest, 1, 7) END';
const tagged = 'event_tags t JOIN events e ON e.id = t.event_id LEFT JOIN themes h ON h.id = t.theme_id';
const sourced = 'events e LEFT JOIN agencies a ON a.id = e.agency_id';

/** What the cells of a matrix stand for: the column, what to group by, and the order. */
const dimensions = {
  theme: { columns: 't.theme_id AS themeId', group: 't.theme_id', order: 'h.id IS NULL, h.position, h.id' },
  source: {
    columns: 'e.agency_id AS agencyId, e.source_kind AS sourceKind',
    group: 'e.agency_id, e.source_kind',
    order: 'a.id IS NULL, a.position, a.id, e.source_kind',
  },
  month: { columns: `${month} AS month`, group: 'month', order: 'month IS NULL, month' },
  childSeen: { columns: 'e.child_seen AS childSeen', group: 'e.child_seen', order: 'e.child_seen' },
} as const;
type Dimension = keyof typeof dimensions;

/** Every matrix of the chronology, each in the order of coding frame, agencies and months. */
export function readPatterns(db: ReadDb, { countClustersOnce = false } = {}): Patterns {
  /** What is counted: each event, or each incident however many events tell of it. Negative, as ids of two tables meet. */
  const unit = countClustersOnce ? 'coalesce(-e.cluster_id, e.id)' : 'e.id';
  const distinct = `count(DISTINCT ${unit}) AS events`;
  const events = countClustersOnce ? distinct : 'count(*) AS events';
  /** Of one theme an event has each kind of tag once at most: what is grouped by theme can be summed, which is quicker. */
  const kindsBy = (by: readonly Dimension[]) => {
    const canSum = by.includes('theme') && !countClustersOnce;
    const ofKind = (kind: string) =>
      canSum ? `sum(t.kind = '${kind}')` : `count(DISTINCT CASE WHEN t.kind = '${kind}' THEN ${unit} END)`;
    const counts = [`${ofKind('concern')} AS concern`, `${ofKind('good_practice')} AS goodPractice`];
    return [...counts, `${ofKind('context')} AS context`, distinct].join(', ');
  };

  const read = <Rows>(counts: string, from: string, by: readonly Dimension[]) => {
    const parts = by.map((name) => dimensions[name]);
    const list = (key: keyof (typeof parts)[number]) => parts.map((part) => part[key]).join(', ');
    const grouping = by.length === 0 ? '' : `GROUP BY ${list('group')} ORDER BY ${list('order')}`;
    const columns = [...parts.map((part) => part.columns), counts].join(', ');
    return db.prepare(`SELECT ${columns} FROM ${from} ${grouping}`).all() as unknown as Rows;
  };
  const counted = <Rows>(...by: Dimension[]) => read<Rows>(events, sourced, by);
  const withKinds = <Rows>(...by: Dimension[]) =>
    read<Rows>(kindsBy(by), `${tagged} LEFT JOIN agencies a ON a.id = e.agency_id`, by);
  const only = <Row extends object>(rows: Row[]) => rows[0] as Row;

  return {
    themeByAgency: withKinds('theme', 'source'),
    themeByMonth: withKinds('theme', 'month'),
    themeByTheme: readCooccurrence(db, unit),
    childSeenByAgency: counted('source', 'childSeen'),
    contactsByMonth: counted('source', 'month'),
    kindsByTheme: withKinds('theme'),
    totals: {
      taggedByAgency: withKinds('source'),
      taggedByMonth: withKinds('month'),
      tagged: only(withKinds<Patterns['totals']['tagged'][]>()),
      bySource: counted('source'),
      byMonth: counted('month'),
      byChildSeen: counted('childSeen'),
      all: only(counted<{ events: number }[]>()).events,
    },
  };
}

/** Themes that stand on the same event (or on two accounts of the same incident, when that counts as one). */
function readCooccurrence(db: ReadDb, unit: string): Patterns['themeByTheme'] {
  return db
    .prepare(
      `WITH used AS MATERIALIZED (
         SELECT DISTINCT ${unit} AS unit, h.id, h.position
         FROM event_tags t JOIN events e ON e.id = t.event_id JOIN themes h ON h.id = t.theme_id)
       SELECT one.id AS themeId, other.id AS otherThemeId, count(*) AS events
       FROM used one JOIN used other ON other.unit = one.unit AND (other.position, other.id) > (one.position, one.id)
       GROUP BY one.id, other.id ORDER BY one.position, one.id, other.position, other.id`,
    )
    .all() as unknown as Patterns['themeByTheme'];
}
