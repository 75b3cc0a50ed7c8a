import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Announcement,
  type Client,
  type CommandName,
  type Commands,
  commandNames,
  commands,
  createClient,
  type InputOf,
} from '../../shared/contract/index.ts';
import type { RunningWay, Way } from './ways.ts';

const caseCommands = commandNames.filter((name) => commands[name].scope === 'case');

/** What every way to the core has to do alike. */
export function contractSuite(way: Way): void {
  describe(`the contract, ${way.name}`, () => {
    let running: RunningWay;
    let client: Client;
    let caseCount = 0;

    beforeAll(async () => {
      running = await way.start();
      client = createClient(running.transport);
    }, 60_000);
    afterAll(() => running?.stop());

    const dispatch = (name: string, input: unknown) => running.transport.dispatch(name, input);
    const call = <N extends CommandName>(name: N, input: InputOf<Commands[N]>) => client.call(name, input);
    async function newCase(subject = 'Child T') {
      caseCount += 1;
      const target = await running.chooseNew(`case ${caseCount}`);
      return call('case.create', { target, subject, typeLabel: 'Child Safeguarding Practice Review' });
    }
    /** The codes that many calls were refused with; `ok` for one that was not. */
    async function codesOf(names: readonly string[], input: unknown) {
      const codes: string[] = [];
      for (const name of names) {
        const result = await dispatch(name, input);
        codes.push(`${name}: ${result.ok ? 'ok' : result.error.code}`);
      }
      return codes;
    }
    const all = (names: readonly string[], code: string) => names.map((name) => `${name}: ${code}`);

    test('a command that there is not is refused', async () => {
      const names = ['people.eat', 'people', '__proto__', 'constructor', 'a/b', '../case.open', 'people.list '];
      expect(await codesOf(names, {})).toEqual(all(names, 'invalid_input'));
    });

    test('every command about a case says when none is open', async () => {
      await call('case.close', {});
      expect(await codesOf(caseCommands, {})).toEqual(all(caseCommands, 'no_case'));
      expect((await call('app.state', {})).case).toBeNull();
    });

    test('every command refuses input that it does not know, and changes nothing', async () => {
      const { revision } = await newCase();
      for (const input of [{ nonsense: true }, 42, null, [], 'text']) {
        expect(await codesOf(commandNames, input)).toEqual(all(commandNames, 'invalid_input'));
      }
      expect((await call('case.state', {})).revision).toBe(revision);
    });

    test('a refusal of input names the field', async () => {
      await newCase();
      const wrong: [string, unknown, string][] = [
        ['people.update', { id: 'one', changes: { pseudonym: 'Mother' } }, 'id'],
        ['people.add', { pseudonym: '' }, 'pseudonym'],
        ['events.update', { id: 1, changes: { event: 7 } }, 'changes.event'],
        ['events.rows', { ids: [1, 'two'] }, 'ids.1'],
        ['case.open', { source: '' }, 'source'],
        ['document.export', { document: 'poem', target: 'x' }, 'document'],
      ];
      for (const [name, input, field] of wrong) {
        expect(await dispatch(name, input)).toMatchObject({ ok: false, error: { code: 'invalid_input', field } });
      }
    });

    test('a handle that was never given out leads nowhere', async () => {
      const result = await dispatch('case.open', { source: '/etc/passwd' });
      expect(result).toMatchObject({ ok: false, error: { code: 'not_found' } });
    });

    test('people are added, listed, changed and removed', async () => {
      await newCase();
      const before = await call('people.list', {});
      const mother = await call('people.add', { pseudonym: 'Mother' });
      await call('people.add', { pseudonym: 'Father' });
      await call('people.update', { id: mother.id, changes: { pseudonym: 'Mother of T' } });
      const names = async () => (await call('people.list', {})).slice(before.length).map(({ pseudonym }) => pseudonym);
      expect(await names()).toEqual(['Mother of T', 'Father']);
      await call('people.remove', { ids: [mother.id] });
      expect(await names()).toEqual(['Father']);
      expect(await dispatch('people.update', { id: mother.id, changes: { pseudonym: 'X' } })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
    });

    test('steps are taken back and done again', async () => {
      await newCase();
      const { id } = await call('agencies.add', { name: 'Probation' });
      const added = await call('agencies.list', {});
      const { label } = await call('history.undo', {});
      expect(await call('agencies.list', {})).toEqual(added.filter((agency) => agency.id !== id));
      expect(await call('history.redo', {})).toEqual({ label });
      expect(await call('agencies.list', {})).toEqual(added);
    });

    test('events are added, found and read in chronological order', async () => {
      await newCase();
      const later = await call('events.add', {
        event: 'A visit was made.',
        start: '2019-10',
        dateMeaning: 'point',
        dateText: 'October 2019',
      });
      const undated = await call('events.add', { event: 'An enquiry about attendance.' });
      const first = await call('events.add', {
        event: 'S moved in.',
        start: '2019-06',
        dateMeaning: 'point',
        dateText: 'June 2019',
      });
      const { ids, undated: count, total } = await call('events.query', {});
      expect({ ids, count, total }).toEqual({ ids: [first.id, later.id, undated.id], count: 1, total: 3 });
      const rows = await call('events.rows', { ids: [...ids] });
      expect(rows.map(({ id, event, ref }) => ({ id, event, ref }))).toEqual([
        { id: first.id, event: 'S moved in.', ref: first.ref },
        { id: later.id, event: 'A visit was made.', ref: later.ref },
        { id: undated.id, event: 'An enquiry about attendance.', ref: undated.ref },
      ]);
      const found = await call('events.query', { filter: { text: 'attendance' } });
      expect(found.ids).toEqual([undated.id]);
    });

    test('a write to a section that has changed meanwhile is refused and changes nothing', async () => {
      await newCase();
      const [section] = await call('sections.list', {});
      if (section === undefined) throw new Error('A new case has no sections.');
      const { id, revision } = await call('sections.get', { id: section.id });
      const text = (words: string) => ({
        type: 'root' as const,
        children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: words, format: 0 }] }],
      });
      await call('sections.update', { id, revision, changes: { content: text('First.') } });
      const kept = await call('sections.get', { id });
      expect(await dispatch('sections.update', { id, revision, changes: { content: text('Second.') } })).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      });
      expect(await call('sections.get', { id })).toEqual(kept);
      expect(JSON.stringify(kept.content)).toContain('First.');
    });

    test('what changes is announced to everyone who listens, and to no one who stopped', async () => {
      await newCase();
      const heard: Announcement[] = [];
      const alsoHeard: Announcement[] = [];
      const stop = running.transport.subscribe((announcement) => heard.push(announcement));
      const stopAlso = running.transport.subscribe((announcement) => alsoHeard.push(announcement));
      const about = (id: number) => ({
        type: 'changed' as const,
        state: expect.objectContaining({ subject: 'Child T' }),
        tables: expect.arrayContaining([{ table: 'people', ids: [id] }]),
      });
      // A stream takes a moment to be open, so the first ones may be missed.
      await vi.waitFor(async () => {
        const aunt = await call('people.add', { pseudonym: 'Aunt' });
        const both = () => expect([heard.at(-1), alsoHeard.at(-1)]).toEqual([about(aunt.id), about(aunt.id)]);
        await vi.waitFor(both, 200);
      }, 5_000);
      stopAlso();
      const uncle = await call('people.add', { pseudonym: 'Uncle' });
      await vi.waitFor(() => expect(heard.at(-1)).toEqual(about(uncle.id)));
      expect(heard.at(-1)).toMatchObject({ state: await call('case.state', {}) });
      await call('case.close', {});
      await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'case', state: null }));
      expect(alsoHeard).not.toContainEqual(about(uncle.id));
      stop();
    });

    test('every character and a very long text come back as they were sent', async () => {
      await newCase('Ælfgifu Ó Súilleabháin 李雷');
      const words =
        'naïve “quotes” — ﷽ 👩‍👧‍👦 e\u0301 \u202Eright to left\u202C \\u0000 </script> \u2028\u2029\n\ttab ';
      const long = words.repeat(Math.floor(100_000 / words.length));
      const { id } = await call('events.add', { event: words, outcome: long });
      const [row] = await call('events.rows', { ids: [id] });
      expect(row?.event).toBe(words);
      expect(row?.outcome).toBe(long);
      expect((await call('case.state', {})).subject).toBe('Ælfgifu Ó Súilleabháin 李雷');
      const { ids } = await call('events.query', {});
      expect(await call('events.rows', { ids: Array.from({ length: 60 }, () => id) })).toHaveLength(ids.length * 60);
    });

    test('calls that are made together are all answered, in order', async () => {
      await newCase();
      const names = Array.from({ length: 40 }, (_, index) => `Person ${index}`);
      const before = (await call('people.list', {})).length;
      const added = await Promise.all(names.map((pseudonym) => call('people.add', { pseudonym })));
      expect(new Set(added.map(({ id }) => id)).size).toBe(40);
      const kept = (await call('people.list', {})).slice(before).map(({ pseudonym }) => pseudonym);
      expect(new Set(kept)).toEqual(new Set(names));
    });

    test('a document is built, told of on the way, and leaves as it was announced', async () => {
      await call('case.openSample', { target: await running.chooseNew('sample') });
      const heard: Announcement[] = [];
      const stop = running.transport.subscribe((announcement) => heard.push(announcement));
      const { suggestedName } = await call('document.suggestName', { document: 'briefing' });
      const target = await running.chooseExport(suggestedName);
      const outcome = await call('document.export', { document: 'briefing', target });
      if (outcome.status !== 'done') throw new Error('The sample has private names in its briefing.');
      const bytes = await running.fetchExport(target);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { byteLength } = bytes;
      expect(outcome).toMatchObject({ document: 'briefing', fileName: suggestedName, byteLength, sha256 });
      await vi.waitFor(() => expect(heard.map(({ type }) => type)).toContain('progress'));
      stop();
    }, 60_000);

    test('a failure inside tells a number of the log and nothing of the case', async () => {
      const settings = join(running.userData, 'settings.json');
      // Settings cannot be written where a folder stands in place of their file.
      await rm(settings, { force: true });
      await mkdir(join(settings, 'in-the-way'), { recursive: true });
      const result = await dispatch('app.setWho', { who: 'Philippa Secretname' });
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'internal', logId: expect.stringMatching(/^\w{6,}$/) },
      });
      const answer = JSON.stringify(result);
      expect(answer).not.toContain('Secretname');
      expect(answer).not.toContain(running.userData);
      const log = await running.log();
      const logId = result.ok ? '' : result.error.logId;
      expect(log.filter((line) => line.includes(`${logId} app.setWho`))).toHaveLength(1);
      expect(log.join('\n')).not.toContain('Secretname');
      await rm(settings, { recursive: true });
      expect(await dispatch('app.setWho', { who: 'P. Reviewer' })).toEqual({ ok: true, value: null });
    });
  });
}
