import { expect, test } from 'vitest';
import { countBins } from '../../../renderer/features/timeline/line/bins.ts';
import { countIncidents, standsFor } from '../../../renderer/features/timeline/line/incidents.ts';
import { makeLanes } from '../../../renderer/features/timeline/line/lanes.ts';
import { readLine } from '../../../renderer/features/timeline/line/timeline-events.ts';
import { incidentWords } from '../../../renderer/features/timeline/list/incident-words.ts';
import type { TimelineColumns } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';

type Account = { id: number; from: number | null; to?: number; cluster?: number; lanes: number[] };

function columnsOf(events: readonly Account[]): TimelineColumns {
  return {
    ids: events.map(({ id }) => id),
    refs: events.map(({ id }) => id + 100),
    earliest: events.map(({ from }) => from),
    latest: events.map(({ from, to }) => to ?? from),
    during: events.map(() => 0),
    doubtful: events.map(() => 0),
    clusterIds: events.map(({ cluster }) => cluster ?? null),
    laneIds: events.map(({ lanes }) => lanes),
    total: events.length,
  };
}

// A visit with four accounts: of the police twice, of a school to the month, and of a third agency without a date.
const events: Account[] = [
  { id: 1, from: 0, to: 29, cluster: 7, lanes: [2] },
  { id: 2, from: 3, to: 5, cluster: 7, lanes: [1] },
  { id: 3, from: 4, cluster: 7, lanes: [1] },
  { id: 4, from: 9, lanes: [1] },
  { id: 5, from: null, cluster: 7, lanes: [3] },
  { id: 6, from: null, cluster: 7, lanes: [1] },
  { id: 7, from: null, lanes: [1] },
];
const agencies = [1, 2, 3].map((id) => ({ id, name: `Agency ${id}` }) as Row<'agencies'>);
const names = { agencies, themes: [], people: [] };
const line = readLine(columnsOf(events));

test('one incident is one mark in each lane, at the account with the most exact date, and is counted once there', () => {
  const [police, school, third] = makeLanes(line, 'agency', names, true);
  expect(police?.dated.map(({ id, first, others }) => ({ id, first, others }))).toEqual([
    { id: 3, first: 4, others: [2, 6] },
    { id: 4, first: 9, others: [] },
  ]);
  expect(police?.undatedCount).toBe(1);
  expect(school?.dated.map(({ id }) => id)).toEqual([1]);
  expect([third?.dated.length, third?.undatedCount]).toEqual([0, 1]);
  expect([...countBins(police?.dated ?? [], [0, 7, 14]).certain]).toEqual([1, 1]);
  expect(police?.dated.map((mark) => standsFor(mark, 2))).toEqual([true, false]);
  expect(countIncidents([...(police?.dated ?? []), ...(school?.dated ?? [])])).toBe(2);
});

test('without that every account is a mark of its own', () => {
  const lanes = makeLanes(line, 'agency', names);
  expect(lanes.flatMap(({ dated }) => dated.map(({ id, others }) => [id, others.length]))).toEqual([
    [2, 0],
    [3, 0],
    [4, 0],
    [1, 0],
  ]);
  expect(lanes.map(({ undatedCount }) => undatedCount)).toEqual([2, 0, 1]);
});

test('the list names the other accounts of an incident, and where one that is no mark is counted', () => {
  const refOf = new Map([[7, 4]]);
  const once = incidentWords(line, makeLanes(line, 'agency', names, true), refOf);
  expect(events.map((_, index) => once(index))).toEqual([
    'C4, with E102, E103, E105, E106',
    'C4, counted at E103',
    'C4, with E101, E102, E105, E106',
    '',
    'C4, with E101, E102, E103, E106',
    'C4, counted at E103',
    '',
  ]);
  const each = incidentWords(line, makeLanes(line, 'agency', names), refOf);
  expect(each(1)).toBe('C4, with E101, E103, E105, E106');
});
