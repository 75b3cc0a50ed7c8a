import { expect, test } from 'vitest';
import { FAMILY_LANE, NOT_STATED_LANE } from '../../../shared/contract/index.ts';
import { sampleCase } from '../../helpers/core.ts';

test('the timeline has every event that the query has, in its order, with its own date and lanes', async () => {
  const { client } = await sampleCase();
  for (const filter of [{}, { text: 'school' }, { tagKinds: ['concern' as const] }]) {
    const { ids, total } = await client.call('events.query', { filter });
    const columns = await client.call('timeline.get', { filter, lanes: 'theme' });
    expect(columns.ids).toEqual(ids);
    expect(columns.total).toBe(total);
    const rows = await client.call('events.rows', { ids: [...ids] });
    rows.forEach((row, at) => {
      const day = (text: string | null) => (text === null ? null : Date.parse(`${text}T00:00:00Z`) / 86_400_000);
      const openOr = (text: string | null, open: string) => (text === open ? null : day(text));
      expect(columns.earliest[at]).toBe(openOr(row.earliest, '0001-01-01'));
      expect(columns.latest[at]).toBe(openOr(row.latest, '9999-12-31'));
      expect(columns.refs[at]).toBe(row.ref);
      expect(columns.during[at]).toBe(Number(row.dateMeaning === 'during'));
      const isDoubtful = [row.start, row.end].some((side) => /[?~%]$/.test(side ?? ''));
      expect(columns.doubtful[at]).toBe(Number(isDoubtful));
      expect(columns.clusterIds[at]).toBe(row.clusterId);
      expect([...(columns.laneIds[at] ?? [])].sort()).toEqual(
        [...new Set(row.tags.map((tag) => tag.themeId ?? 0))].sort(),
      );
    });
    for (const column of Object.values(columns)) if (Array.isArray(column)) expect(column).toHaveLength(ids.length);
  }
});

test('lanes by person name the persons, and lanes by agency the source', async () => {
  const { client } = await sampleCase();
  const byPerson = await client.call('timeline.get', { lanes: 'person' });
  const rows = await client.call('events.rows', { ids: [...byPerson.ids] });
  expect(byPerson.laneIds.map((ids) => [...ids].sort())).toEqual(rows.map((row) => [...row.personIds].sort()));
  const byAgency = await client.call('timeline.get', {});
  const sources = { family: [FAMILY_LANE], not_stated: [NOT_STATED_LANE] };
  expect(byAgency.laneIds).toEqual(
    rows.map(({ sourceKind, agencyId }) => (sourceKind === 'agency' ? [agencyId] : sources[sourceKind])),
  );
});

test('titles are how each event begins, on one line and cut short where it is long', async () => {
  const { client } = await sampleCase();
  const long = `First\nline ${'and more '.repeat(20)}`;
  const { id } = await client.call('events.add', { event: long });
  const { ids, titles } = await client.call('timeline.titles', {});
  const rows = await client.call('events.rows', { ids: [...ids] });
  expect(rows.map((row) => row.id)).toEqual(ids);
  rows.forEach((row, at) => {
    const title = titles[at] ?? '?';
    expect(title.length).toBeLessThanOrEqual(72);
    expect(row.event.replace(/\s+/g, ' ').startsWith(title.replace(/…$/, ''))).toBe(true);
    expect(title.endsWith('…')).toBe(row.event.length > 72);
  });
  expect(titles[ids.indexOf(id)]).toMatch(/^First line and more .*…$/);
});
