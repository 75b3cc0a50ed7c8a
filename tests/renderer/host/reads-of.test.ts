import { expect, test } from 'vitest';
import { isAffected } from '../../../renderer/host/reads-of.ts';
import { type CommandName, commandNames } from '../../../shared/contract/index.ts';
import { type TableName, tableNames } from '../../../shared/model/index.ts';

const affecting = (name: CommandName) => tableNames.filter((table) => isAffected(name, new Set<TableName>([table])));

test('a list is asked again when its own table changes, and for no other', () => {
  const lists = commandNames.filter(
    (name) => name.endsWith('.list') && (tableNames as string[]).includes(name.split('.')[0] ?? ''),
  );
  expect(lists.length).toBeGreaterThan(15);
  // The report's sections show nothing of other tables either.
  expect(Object.fromEntries(lists.map((name) => [name, affecting(name)]))).toEqual(
    Object.fromEntries(lists.map((name) => [name, [name.split('.')[0]]])),
  );
});

test('what draws on the whole case is asked again after any change', () => {
  for (const name of ['case.info', 'case.openPoints', 'history.list', 'records.dependents'] as const) {
    expect(affecting(name), name).toEqual(tableNames);
  }
});

test('what is not of the case is not asked again when the case changes', () => {
  expect([...affecting('app.state'), ...affecting('recent.list')]).toEqual([]);
});

test('events are asked again for what is shown and searched beside them, not for the report', () => {
  expect(affecting('events.query')).toEqual(expect.arrayContaining(['events', 'eventTags', 'eventPeople']));
  expect(affecting('events.rows')).toEqual(expect.arrayContaining(['events', 'eventTags', 'eventPeople', 'review']));
  expect([...affecting('events.query'), ...affecting('events.rows')]).not.toContain('sections');
});
