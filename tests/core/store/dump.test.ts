import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { tableNames, tables } from '../../../shared/model/index.ts';
import { refusalOf, sampleCase, type TestCore, testCase, testCore } from '../../helpers/core.ts';
import { generatedCase } from '../../helpers/generated-case.ts';

const passphrase = 'correct horse battery staple';

/** A dump as the command line writes it. */
const dumpText = async ({ client }: TestCore) => `${JSON.stringify(await client.call('case.dump', {}), null, 1)}\n`;

/** Makes a case from the text of a dump, under names that say which. */
async function load(core: TestCore, name: string, text: string, words?: string): Promise<void> {
  writeFileSync(core.path(`${name}.json`), text);
  const target = core.handle(`${name}.casewright`);
  await core.client.call('case.createFromDump', { target, dump: core.handle(`${name}.json`), passphrase: words });
}

async function generated(): Promise<TestCore> {
  const core = testCore();
  await load(core, 'generated', JSON.stringify(generatedCase(500, 3)));
  return core;
}

describe('a dump', () => {
  it.each([
    ['the sample', sampleCase, undefined],
    ['the sample, into a locked file', sampleCase, passphrase],
    ['500 made-up events', generated, undefined],
    ['500 made-up events, into a locked file', generated, passphrase],
    ['an empty new case', testCase, undefined],
    ['an empty new case, locked', () => testCase(passphrase), undefined],
  ])('of a case made from a dump is the same text: %s', async (_name, open, words) => {
    const core = await open();
    const first = await dumpText(core);
    await load(core, 'second', first, words);
    expect(await dumpText(core)).toBe(first);
    expect((await core.client.call('case.state', {})).isEncrypted).toBe(words !== undefined);
  });

  it('of made-up events is what was loaded, key for key and row for row', async () => {
    const core = testCore();
    const dump = generatedCase(500, 4);
    await load(core, 'made', JSON.stringify(dump));
    expect(await dumpText(core)).toBe(`${JSON.stringify(dump, null, 1)}\n`);
  });

  it('has the keys of the model in their order, private fields too, and nothing of the change log', async () => {
    const core = await sampleCase();
    await core.client.call('people.update', {
      id: 2,
      changes: { realName: 'Tamsy Orrelwick', pseudonym: 'Written over' },
    });
    core.wait(60_000);
    await core.client.call('people.update', { id: 2, changes: { pseudonym: 'Mother' } });
    const { id } = await core.client.call('glossary.add', { term: 'Taken out again' });
    await core.client.call('glossary.remove', { ids: [id] });
    const dump: CaseDump = JSON.parse(await dumpText(core));
    expect(Object.keys(dump)).toEqual(['format', 'version', 'refCounters', ...tableNames]);
    for (const name of tableNames) {
      for (const row of dump[name]) expect(Object.keys(row), name).toEqual(['id', ...Object.keys(tables[name].fields)]);
    }
    const text = JSON.stringify(dump);
    expect(text).toContain('Tamsy Orrelwick');
    for (const past of ['Written over', 'Taken out again', 'Test reviewer']) expect(text).not.toContain(past);
  });

  it('keeps a number from being given again, though its record is gone', async () => {
    const core = await testCase();
    const add = async () => (await core.client.call('events.add', { event: 'Something happened.' })).ref;
    expect([await add(), await add()]).toEqual([1, 2]);
    await core.client.call('events.remove', {
      ids: (await core.client.call('events.query', {})).ids.slice(-1) as number[],
    });
    const { id } = await core.client.call('learning.add', { text: 'One.' });
    await core.client.call('learning.remove', { ids: [id] });
    await load(core, 'second', await dumpText(core));
    expect(await add()).toBe(3);
    await core.client.call('learning.add', { text: 'Two.' });
    expect((await core.client.call('learning.list', {})).map((finding) => finding.ref)).toEqual([2]);
  });
});

type Draft = Record<string, unknown> & { events: Record<string, unknown>[]; eventTags: Record<string, unknown>[] };

/** Words that stand in the text of every spoiled dump and must not come back in a message. */
const caseText = 'Philomede told the school';

const spoiled: readonly (readonly [string, (dump: Draft) => unknown, RegExp])[] = [
  [
    'a tag of an event that is not there',
    (dump) => Object.assign(dump.eventTags[0] ?? {}, { eventId: 99_999 }),
    /contradicts itself/,
  ],
  [
    'an event of an agency that is not there',
    (dump) => Object.assign(dump.events[0] ?? {}, { sourceKind: 'agency', agencyId: 99 }),
    /contradicts itself/,
  ],
  [
    'a number given twice',
    (dump) => Object.assign(dump.events[1] ?? {}, { ref: dump.events[0]?.ref }),
    /contradicts itself/,
  ],
  ['an id that is there twice', (dump) => dump.events.push({ ...dump.events[0], ref: 99_999 }), /contradicts itself/],
  [
    'a date that is none',
    (dump) => Object.assign(dump.events[0] ?? {}, { start: caseText, end: null }),
    /contradicts itself/,
  ],
  ['a key that is not known', (dump) => Object.assign(dump.events[0] ?? {}, { [caseText]: 1 }), /events\.0/],
  ['a counter that is not known', (dump) => Object.assign(dump, { refCounters: { [caseText]: 1 } }), /refCounters/],
  ['a table that is not known', (dump) => Object.assign(dump, { letters: [] }), /can’t be read as a case/],
  ['a table that is missing', (dump) => delete dump.glossary, /glossary/],
  [
    'a value of the wrong kind',
    (dump) => Object.assign(dump.events[0] ?? {}, { sequence: caseText }),
    /events\.0\.sequence/,
  ],
  [
    'a word outside a closed list',
    (dump) => Object.assign(dump.events[0] ?? {}, { status: caseText }),
    /events\.0\.status/,
  ],
  ['two rows of review details', (dump) => Object.assign(dump, { review: [{}, {}] }), /review/],
  ['a higher version', (dump) => Object.assign(dump, { version: 2 }), /Only dumps of version 1/],
  ['another format', (dump) => Object.assign(dump, { format: 'letters' }), /not a Casewright dump/],
];

describe('a dump that can’t be loaded', () => {
  it.each(spoiled)('is refused with nothing written: %s', async (_name, spoil, message) => {
    const core = testCore();
    const dump = JSON.parse(JSON.stringify(generatedCase(100, 5))) as Draft;
    Object.assign(dump.events[0] ?? {}, { event: caseText, outcome: caseText });
    spoil(dump);
    await refused(core, JSON.stringify(dump), message);
  });

  it.each([
    ['no JSON', `Dear panel, ${caseText}.`, /not JSON/],
    ['cut off', JSON.stringify(generatedCase(100)).slice(0, 20_000), /not JSON/],
    ['a list', '[]', /can’t be read as a case/],
    ['empty', '', /not JSON/],
  ])('is refused with nothing written: %s', (_name, text, message) => refused(testCore(), text, message));

  it('is refused when its file is not there', async () => {
    const core = testCore();
    const input = { target: core.handle('case.casewright'), dump: core.handle('nowhere.json') };
    expect((await refusalOf(core, 'case.createFromDump', input)).code).toBe('file_error');
  });
});

async function refused(core: TestCore, text: string, message: RegExp): Promise<void> {
  writeFileSync(core.path('dump.json'), text);
  const before = readdirSync(core.folder);
  const input = { target: core.handle('case.casewright'), dump: core.handle('dump.json') };
  const error = await refusalOf(core, 'case.createFromDump', input);
  expect(error.code).toBe('invalid_input');
  expect(error.message).toMatch(message);
  expect(JSON.stringify([error, core.log])).not.toContain(caseText);
  expect(readdirSync(core.folder)).toEqual(before);
  expect(existsSync(core.path('case.casewright'))).toBe(false);
}
