import { expect, test } from 'vitest';
import { EventRowCache } from '../../../renderer/features/chronology/grid/event-row-cache.ts';
import type { EventView } from '../../../shared/contract/index.ts';
import { eventRow } from '../rows.ts';

function view(id: number, event: string): EventView {
  const joined = { tags: [], personIds: [], knownTo: [], kloeIds: [], clusterRef: null };
  return { ...eventRow({ id, event }), dateWording: 'Undated', scope: 'unknown', ...joined };
}

type Call = { ids: readonly number[]; answer: (rows: EventView[]) => Promise<void>; fail: () => Promise<void> };

/** A cache whose requests are answered by the test, in the order it likes. */
function cacheWithCalls() {
  const calls: Call[] = [];
  const cache = new EventRowCache(
    (ids) =>
      new Promise((resolve, reject) => {
        calls.push({
          ids,
          answer: async (rows) => {
            resolve(rows);
            await settle();
          },
          fail: async () => {
            reject(new Error('no answer'));
            await settle();
          },
        });
      }),
  );
  return { cache, calls };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('rows wanted together are fetched in one call, and not again while they are fresh', async () => {
  const { cache, calls } = cacheWithCalls();
  cache.want([1, 2]);
  cache.want([1, 2, 3]);
  await settle();
  expect(calls.map((call) => call.ids)).toEqual([[1, 2, 3]]);
  await calls[0]?.answer([view(1, 'a'), view(2, 'b'), view(3, 'c')]);
  cache.want([2, 3, 4]);
  await settle();
  expect(calls.map((call) => call.ids)).toEqual([[1, 2, 3], [4]]);
  expect(cache.get(2)?.event).toBe('b');
});

test('a stale row stays readable until its successor is here', async () => {
  const { cache, calls } = cacheWithCalls();
  cache.want([1, 2]);
  await settle();
  await calls[0]?.answer([view(1, 'old'), view(2, 'same')]);
  const before = cache.version();
  cache.invalidate([1]);
  await settle();
  expect(calls[1]?.ids).toEqual([1]);
  expect(cache.get(1)?.event).toBe('old');
  await calls[1]?.answer([view(1, 'new')]);
  expect(cache.get(1)?.event).toBe('new');
  expect(cache.version()).not.toBe(before);
});

test('an answer overtaken by a change is dropped, whichever comes last', async () => {
  const { cache, calls } = cacheWithCalls();
  cache.want([1]);
  await settle();
  cache.invalidate();
  await settle();
  await calls[1]?.answer([view(1, 'new')]);
  await calls[0]?.answer([view(1, 'old')]);
  expect(cache.get(1)?.event).toBe('new');
});

test('a row that is gone from the case is gone from the cache, and a failed call is tried again', async () => {
  const { cache, calls } = cacheWithCalls();
  cache.want([1]);
  await settle();
  await calls[0]?.fail();
  cache.want([1]);
  await settle();
  await calls[1]?.answer([view(1, 'a')]);
  cache.invalidate([1]);
  await settle();
  await calls[2]?.answer([]);
  expect(cache.get(1)).toBeUndefined();
  expect(cache.isGone(1)).toBe(true);
  cache.invalidate([1]);
  await settle();
  await calls[3]?.answer([view(1, 'back by undo')]);
  expect([cache.get(1)?.event, cache.isGone(1)]).toEqual(['back by undo', false]);
});

test('twenty thousand rows seen in turn do not all stay in memory', async () => {
  const { cache, calls } = cacheWithCalls();
  for (let first = 1; first <= 20_000; first += 200) {
    const ids = Array.from({ length: 200 }, (_, place) => first + place);
    cache.want(ids);
    await settle();
    await calls.at(-1)?.answer(ids.map((id) => view(id, '')));
  }
  const kept = Array.from({ length: 20_000 }, (_, place) => place + 1).filter((id) => cache.get(id) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(4_000);
  expect(kept.at(-1)).toBe(20_000);
});
