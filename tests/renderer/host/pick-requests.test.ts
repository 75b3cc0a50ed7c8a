import { expect, test } from 'vitest';
import { createPickRequests } from '../../../renderer/host/folder-chooser/pick-requests.ts';

test('a request is shown until it is answered, and the answer reaches who asked', async () => {
  const requests = createPickRequests();
  let shown = 0;
  requests.subscribe(() => {
    shown += 1;
  });
  const answer = requests.pickNewCase('Child T.casewright');
  expect(requests.current()).toMatchObject({ kind: 'new case', suggestedName: 'Child T.casewright' });
  requests.current()?.answer({ status: 'chosen', handle: 'h', name: 'Child T.casewright' });
  expect(await answer).toEqual({ status: 'chosen', handle: 'h', name: 'Child T.casewright' });
  expect([requests.current(), shown]).toEqual([null, 2]);
});

test('a second request takes the place of the first, which counts as cancelled', async () => {
  const requests = createPickRequests();
  const first = requests.pickCase();
  const second = requests.pickNewCase('Another');
  expect(await first).toEqual({ status: 'cancelled' });
  expect(requests.current()?.kind).toBe('new case');
  requests.current()?.answer({ status: 'cancelled' });
  expect(await second).toEqual({ status: 'cancelled' });
});
