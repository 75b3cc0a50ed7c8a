import { expect, test } from 'vitest';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { readPatterns } from '../../../electron/core/store/patterns.ts';
import { sortBoundsOf } from '../../../shared/dates/index.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

test('the patterns of a chronology are what counting event by event gives', () => {
  const session = sessionWith(generatedCase(600, 13));
  const dump = dumpCase(session.db);
  const patterns = readPatterns(session.db);
  session.close();

  const tally = new Map<string, number>();
  const count = (...key: readonly unknown[]) => tally.set(key.join(' '), (tally.get(key.join(' ')) ?? 0) + 1);
  const placeOf = new Map(dump.themes.map(({ id, position }) => [id, position]));
  for (const event of dump.events) {
    const { agencyId, sourceKind, childSeen } = event;
    const { earliest, latest } = sortBoundsOf({
      ...event,
      meaning: event.dateMeaning,
      part: event.datePart,
    });
    const month = earliest?.slice(0, 7) === latest?.slice(0, 7) ? (earliest?.slice(0, 7) ?? null) : null;
    count('seen', agencyId, sourceKind, childSeen);
    count('contacts', agencyId, sourceKind, month);
    const tags = dump.eventTags.filter((tag) => tag.eventId === event.id);
    for (const themeId of new Set(tags.map((tag) => tag.themeId))) {
      count('month', themeId, month);
      count('kinds', themeId);
    }
    const themeIds = [...new Set(tags.flatMap((tag) => tag.themeId ?? []))];
    themeIds.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
    for (const [index, one] of themeIds.entries())
      for (const other of themeIds.slice(index + 1)) count('pair', one, other);
  }

  const told = new Map<string, number>();
  for (const cell of patterns.childSeenByAgency)
    told.set(`seen ${cell.agencyId ?? ''} ${cell.sourceKind} ${cell.childSeen}`, cell.events);
  for (const cell of patterns.contactsByMonth)
    told.set(`contacts ${cell.agencyId ?? ''} ${cell.sourceKind} ${cell.month ?? ''}`, cell.events);
  for (const cell of patterns.themeByMonth) told.set(`month ${cell.themeId ?? ''} ${cell.month ?? ''}`, cell.events);
  for (const cell of patterns.kindsByTheme) told.set(`kinds ${cell.themeId ?? ''}`, cell.events);
  for (const cell of patterns.themeByTheme) told.set(`pair ${cell.themeId} ${cell.otherThemeId}`, cell.events);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(tally));
  expect(tally.size).toBeGreaterThan(500);

  const kindTotals = { concern: 0, good_practice: 0, context: 0 };
  for (const { kind } of dump.eventTags) kindTotals[kind] += 1;
  const sumOf = (key: 'concern' | 'goodPractice' | 'context') =>
    [patterns.kindsByTheme, patterns.themeByMonth].map((cells) => cells.reduce((sum, cell) => sum + cell[key], 0));
  expect([sumOf('concern'), sumOf('goodPractice'), sumOf('context')]).toEqual(
    [kindTotals.concern, kindTotals.good_practice, kindTotals.context].map((total) => [total, total]),
  );
});
