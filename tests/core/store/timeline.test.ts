import { expect, test } from 'vitest';
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
      expect(columns.starts[at]).toBe(row.start);
      expect(row.event.replace(/\s+/g, ' ').startsWith((columns.titles[at] ?? '?').replace(/…$/, ''))).toBe(true);
      expect([...(columns.laneIds[at] ?? [])].sort()).toEqual(
        [...new Set(row.tags.map((tag) => tag.themeId ?? 0))].sort(),
      );
    });
    for (const column of Object.values(columns)) if (Array.isArray(column)) expect(column).toHaveLength(ids.length);
  }
});

test('lanes by person name the persons, and lanes by agency need neither', async () => {
  const { client } = await sampleCase();
  const byPerson = await client.call('timeline.get', { lanes: 'person' });
  const rows = await client.call('events.rows', { ids: [...byPerson.ids] });
  expect(byPerson.laneIds.map((ids) => [...ids].sort())).toEqual(rows.map((row) => [...row.personIds].sort()));
  expect((await client.call('timeline.get', {})).laneIds.flat()).toEqual([]);
});
