import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChangeLogWhole } from '../../../electron/core/store/change-log.ts';
import { readDb } from '../../../electron/core/store/handle.ts';
import { applyTextPatch, makeTextPatch } from '../../../electron/core/store/text-patch.ts';
import { testCase } from '../../helpers/core.ts';

/** A section text of about 50 KB. */
function longSection(middle: string) {
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text, format: 0 }],
  });
  const filler = 'The school raised its concerns more than once and heard nothing back from the other agencies. ';
  const before = Array.from({ length: 40 }, () => paragraph(filler.repeat(6)));
  return { type: 'root' as const, children: [...before, paragraph(middle), ...before] };
}

describe('the change log', () => {
  it('can’t be changed or shortened, and notices when it was', async () => {
    const core = await testCase();
    await core.client.call('people.add', { pseudonym: 'Mother' });
    await core.client.call('people.add', { pseudonym: 'Father' });
    await core.client.call('case.close', {});
    const raw = new Database(core.path('case.casewright'));
    expect(() => raw.exec("UPDATE change_log SET who = 'nobody'")).toThrow(/append-only/);
    expect(() => raw.exec('DELETE FROM change_log')).toThrow(/append-only/);
    expect(isChangeLogWhole(readDb(raw))).toBe(true);
    raw.exec('DROP TRIGGER change_log_is_never_changed');
    raw.exec("UPDATE change_log SET who = 'nobody' WHERE id = 1");
    expect(isChangeLogWhole(readDb(raw))).toBe(false);
    raw.close();
  });

  it('takes typing in one field within a few seconds as one step', async () => {
    const core = await testCase();
    const { id } = await core.client.call('people.add', { pseudonym: 'M' });
    for (const pseudonym of ['Mo', 'Moth', 'Mother']) {
      await core.client.call('people.update', { id, changes: { pseudonym } });
      core.wait(1_000);
    }
    core.wait(10_000);
    await core.client.call('people.update', { id, changes: { pseudonym: 'Mother A' } });
    const steps = await core.client.call('history.list', { limit: 10 });
    expect(steps.map((step) => step.label)).toEqual([
      'Change pseudonym of person',
      'Change pseudonym of person',
      'Add person',
    ]);
    await core.client.call('history.undo', {});
    await core.client.call('history.undo', {});
    expect((await core.client.call('people.list', {})).at(-1)?.pseudonym).toBe('M');
  });

  it('keeps ten thousand saves of a long section under 20 MB', { timeout: 120_000 }, async () => {
    const core = await testCase();
    const { id } = await core.client.call('sections.add', { title: 'Long', content: longSection('') });
    const saves = 1_000;
    const start = statSync(core.path('case.casewright')).size;
    for (let index = 0; index < saves; index += 1) {
      core.wait(700);
      await core.client.call('sections.update', {
        id,
        changes: { content: longSection(`Word ${index} of the draft.`) },
      });
    }
    const perSave = (statSync(core.path('case.casewright')).size - start) / saves;
    expect(perSave * 10_000).toBeLessThan(20_000_000);
  });
});

describe('a text patch', () => {
  it('gives the new text from the old one, and the old one from the new', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.nat(200), (one, two, shared) => {
        const before = one.slice(0, shared) + two;
        const after = one.slice(0, shared) + two.slice(shared) + one;
        const patch = makeTextPatch(before, after);
        if (patch === null) return;
        const crossed = JSON.parse(JSON.stringify(patch)) as typeof patch;
        expect(applyTextPatch(before, crossed.after)).toBe(after);
        expect(applyTextPatch(after, crossed.before)).toBe(before);
      }),
    );
  });
});
