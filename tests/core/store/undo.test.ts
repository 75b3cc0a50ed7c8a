import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestCore } from '../../helpers/core.ts';
import { refusalOf, sampleCase, testCase } from '../../helpers/core.ts';

/** The case as it stands, without what undo must not touch: numbers already given, documents that have left. */
async function contents(core: TestCore) {
  const { refCounters: _counters, ...tables } = await core.client.call('case.dump', {});
  return tables;
}

/** Things a reviewer does, on records chosen by a number; what can't be done is refused and changes nothing. */
const deeds: ((core: TestCore, pick: <T>(list: readonly T[]) => T, text: string) => Promise<unknown>)[] = [
  (core, _pick, text) =>
    core.client.call('events.add', { event: text, start: '2019-11', dateMeaning: 'point', datePart: 'late' }),
  async (core, pick, text) =>
    core.client.call('events.update', {
      id: pick((await core.client.call('events.query', {})).ids),
      changes: { event: text },
    }),
  async (core, pick) =>
    core.client.call('events.remove', { ids: [pick((await core.client.call('events.query', {})).ids)] }),
  async (core, pick) =>
    core.client.call('events.duplicate', { id: pick((await core.client.call('events.query', {})).ids) }),
  async (core, pick, note) => {
    const eventId = pick((await core.client.call('events.query', {})).ids);
    const themeId = pick(await core.client.call('themes.list', {})).id;
    return core.client.call('eventTags.add', { eventId, themeId, kind: 'concern', note });
  },
  async (core, pick) =>
    core.client.call('themes.remove', { ids: [pick(await core.client.call('themes.list', {})).id] }),
  async (core, pick) => {
    const people = await core.client.call('people.list', {});
    return core.client.call('personLinks.add', {
      personId: pick(people).id,
      otherId: pick(people.toReversed()).id,
      kind: 'parent',
    });
  },
  async (core, pick) =>
    core.client.call('people.remove', { ids: [pick(await core.client.call('people.list', {})).id] }),
  async (core, pick) =>
    core.client.call('learning.move', { id: pick(await core.client.call('learning.list', {})).id, to: 0 }),
  async (core, pick) =>
    core.client.call('learning.remove', { ids: [pick(await core.client.call('learning.list', {})).id] }),
  async (core, pick, text) => {
    const section = await core.client.call('sections.get', {
      id: pick(await core.client.call('sections.list', {})).id,
    });
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 1 }] };
    const content = { ...section.content, children: [...section.content.children, paragraph] };
    return core.client.call('sections.update', { id: section.id, changes: { content }, revision: section.revision });
  },
  (core, _pick, text) => core.client.call('review.update', { changes: { publisher: text } }),
];

describe('undo and redo', () => {
  it('take back and do again whatever was done, in any order, exactly', { timeout: 120_000 }, async () => {
    const deed = fc.record({
      kind: fc.nat(deeds.length - 1),
      at: fc.nat(1_000),
      text: fc.string({ minLength: 1, maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (list) => {
        const core = await sampleCase();
        const states = [await contents(core)];
        for (const { kind, at, text } of list) {
          const before = (await core.client.call('case.state', {})).revision;
          await deeds[kind]?.(core, (rows) => rows[at % rows.length] as never, text).catch(() => undefined);
          core.wait(60_000);
          if ((await core.client.call('case.state', {})).revision > before) states.push(await contents(core));
        }
        for (const state of states.slice(0, -1).reverse()) {
          await core.client.call('history.undo', {});
          expect(await contents(core)).toEqual(state);
        }
        expect((await refusalOf(core, 'history.undo', {})).code).toBe('nothing_to_undo');
        for (const state of states.slice(1)) {
          await core.client.call('history.redo', {});
          expect(await contents(core)).toEqual(state);
        }
        await core.workspace.close();
      }),
      { numRuns: 15 },
    );
  });

  it('survive closing the case', async () => {
    const core = await testCase();
    await core.client.call('agencies.add', { name: 'Probation' });
    await core.client.call('case.close', {});
    await core.client.call('case.open', { source: core.handle('case.casewright') });
    await core.client.call('history.undo', {});
    await core.client.call('case.close', {});
    await core.client.call('case.open', { source: core.handle('case.casewright') });
    expect(await core.client.call('agencies.list', {})).toEqual([]);
    await core.client.call('history.redo', {});
    expect((await core.client.call('agencies.list', {})).map((agency) => agency.name)).toEqual(['Probation']);
  });

  it('offer no redo once something else was done', async () => {
    const core = await testCase();
    await core.client.call('agencies.add', { name: 'Probation' });
    await core.client.call('history.undo', {});
    await core.client.call('agencies.add', { name: 'Police' });
    expect(await core.client.call('case.state', {})).toMatchObject({ undo: 'Add agency', redo: null });
    const steps = await core.client.call('history.list', { limit: 10 });
    expect(steps.map(({ label, state }) => [label, state])).toEqual([
      ['Add agency', 'done'],
      ['Undo: Add agency', 'kept'],
      ['Add agency', 'replaced'],
    ]);
  });

  it('never give a ref again', async () => {
    const core = await testCase();
    const first = await core.client.call('events.add', { event: 'One' });
    await core.client.call('history.undo', {});
    const second = await core.client.call('events.add', { event: 'Two' });
    await core.client.call('events.remove', { ids: [second.id] });
    const third = await core.client.call('events.add', { event: 'Three' });
    expect([first.ref, second.ref, third.ref]).toEqual([1, 2, 3]);
  });
});
