import { expect, test } from 'vitest';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { readPatterns } from '../../../electron/core/store/patterns.ts';
import { sortBoundsOf } from '../../../shared/dates/index.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

test.each([
  ['event by event', false],
  ['incident by incident', true],
])('the patterns of a chronology are what counting %s gives', (_way, countClustersOnce) => {
  const session = sessionWith(generatedCase(600, 13));
  const dump = dumpCase(session.db);
  const patterns = readPatterns(session.db, { countClustersOnce });
  session.close();

  const counted = new Map<string, Set<string>>();
  const placeOf = new Map(dump.themes.map(({ id, position }) => [id, position]));
  for (const event of dump.events) {
    const { agencyId, sourceKind, childSeen, clusterId } = event;
    const unit = countClustersOnce && clusterId !== null ? `incident ${clusterId}` : `event ${event.id}`;
    const count = (...key: readonly unknown[]) =>
      counted.set(key.join(' '), (counted.get(key.join(' ')) ?? new Set()).add(unit));
    const { earliest, latest } = sortBoundsOf({
      ...event,
      meaning: event.dateMeaning,
      part: event.datePart,
    });
    const month = earliest?.slice(0, 7) === latest?.slice(0, 7) ? (earliest?.slice(0, 7) ?? null) : null;
    count('seen', agencyId, sourceKind, childSeen);
    count('contacts', agencyId, sourceKind, month);
    count('source', agencyId, sourceKind);
    count('in', month);
    count('child', childSeen);
    count('all');
    const tags = dump.eventTags.filter((tag) => tag.eventId === event.id);
    if (tags.length > 0) {
      count('tagged', agencyId, sourceKind);
      count('tagged in', month);
      count('tagged at all');
    }
    for (const { themeId, kind } of tags) count(kind, themeId);
    for (const themeId of new Set(tags.map((tag) => tag.themeId))) {
      count('month', themeId, month);
      count('kinds', themeId);
    }
    const ofIncident = new Set(
      clusterId !== null && countClustersOnce
        ? dump.events.filter((one) => one.clusterId === clusterId).map(({ id }) => id)
        : [event.id],
    );
    const together = dump.eventTags.filter((tag) => ofIncident.has(tag.eventId));
    const themeIds = [...new Set(together.flatMap((tag) => tag.themeId ?? []))];
    themeIds.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
    for (const [index, one] of themeIds.entries())
      for (const other of themeIds.slice(index + 1)) count('pair', one, other);
  }
  const tally = new Map([...counted].map(([key, units]) => [key, units.size]));

  const told = new Map<string, number>();
  for (const cell of patterns.childSeenByAgency)
    told.set(`seen ${cell.agencyId ?? ''} ${cell.sourceKind} ${cell.childSeen}`, cell.events);
  for (const cell of patterns.contactsByMonth)
    told.set(`contacts ${cell.agencyId ?? ''} ${cell.sourceKind} ${cell.month ?? ''}`, cell.events);
  for (const cell of patterns.themeByMonth) told.set(`month ${cell.themeId ?? ''} ${cell.month ?? ''}`, cell.events);
  for (const cell of patterns.kindsByTheme) told.set(`kinds ${cell.themeId ?? ''}`, cell.events);
  for (const cell of patterns.themeByTheme) told.set(`pair ${cell.themeId} ${cell.otherThemeId}`, cell.events);
  const { totals } = patterns;
  for (const cell of totals.bySource) told.set(`source ${cell.agencyId ?? ''} ${cell.sourceKind}`, cell.events);
  for (const cell of totals.byMonth) told.set(`in ${cell.month ?? ''}`, cell.events);
  for (const cell of totals.byChildSeen) told.set(`child ${cell.childSeen}`, cell.events);
  for (const cell of totals.taggedByAgency) told.set(`tagged ${cell.agencyId ?? ''} ${cell.sourceKind}`, cell.events);
  for (const cell of totals.taggedByMonth) told.set(`tagged in ${cell.month ?? ''}`, cell.events);
  told.set('tagged at all', totals.tagged.events).set('all', totals.all);
  for (const { themeId, concern, goodPractice, context } of patterns.kindsByTheme) {
    const ofKind = { concern, good_practice: goodPractice, context };
    for (const [kind, count] of Object.entries(ofKind)) if (count > 0) told.set(`${kind} ${themeId ?? ''}`, count);
  }
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(tally));
  expect(tally.size).toBeGreaterThan(500);
  expect(totals.all < 600).toBe(countClustersOnce);
});
