import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainHouseStyle } from '../../shared/starters/index.ts';
import { run, sample } from '../helpers/command-line.ts';
import { temporaryFolder, testCore } from '../helpers/core.ts';

describe('the command line', () => {
  it('makes the sample, and lists its events in chronological order with the shape scripts rely on', async () => {
    const { file } = await sample();
    const { code, out } = await run(['events', file, '--json']);
    const events = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(events[0])).toEqual([
      'ref',
      'start',
      'end',
      'meaning',
      'dateText',
      'timeText',
      'agency',
      'source',
      'event',
      'outcome',
      'tags',
      'persons',
      'cluster',
      'scope',
    ]);
    expect(events.map((event: { ref: string }) => event.ref).join(' ')).toBe(
      'E2 E3 E1 E4 E10 E11 E12 E13 E14 E16 E5 E6 E7 E8 E9 E15',
    );
    expect(events.find((event: { ref: string }) => event.ref === 'E11')).toMatchObject({
      start: '2019-10?',
      end: null,
      meaning: 'point',
      agency: 'West Midlands Police',
      cluster: 'C1',
      persons: ['Mother', 'S'],
      tags: [
        { theme: 'safe_disclosure', kind: 'concern' },
        { theme: 'coercive_control', kind: 'concern' },
        { theme: 'self_report', kind: 'concern' },
      ],
    });
  });

  it('tells counts and metadata, without private parts', async () => {
    const { file } = await sample();
    const info = JSON.parse((await run(['info', file, '--json'])).out);
    expect(info.counts).toMatchObject({ events: 16, learning: 9, recommendations: 6, agencies: 9, people: 8 });
    expect(info.review).toMatchObject({
      subject: 'Child T',
      typeLabel: 'Serious Case Review',
      documentDate: '2020-10',
    });
    expect(info.review).not.toHaveProperty('privateNote');
    expect((await run(['info', file])).out).toContain('16 events (6 undated)');
  });

  it('exports in the house style of a file, and writes nothing in one that it refuses', async () => {
    const { file } = await sample();
    const folder = temporaryFolder();
    const exportIn = (style: object) => {
      writeFileSync(join(folder, 'style.json'), JSON.stringify({ ...plainHouseStyle, ...style }));
      return run(['export', file, 'trace', '--out', join(folder, 'out.docx'), '--style', join(folder, 'style.json')]);
    };
    const refused = await exportIn({ accent: '#FFFF00' });
    expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('accent: This colour is too pale') });
    expect(existsSync(join(folder, 'out.docx'))).toBe(false);
    expect(await exportIn({ accent: '#5A2350' })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'out.docx'))).toBe(true);
  });

  it('dumps a case, warns of what the dump holds, and makes the same case from it', async () => {
    const { folder, file } = await sample();
    const dump = await run(['dump', file]);
    expect(dump.error).toBe('This dump holds private names and notes. Keep it as safe as the case itself.\n');
    writeFileSync(join(folder, 'dump.json'), dump.out);
    const copy = join(folder, 'copy.casewright');
    expect((await run(['new', copy, '--from', join(folder, 'dump.json')])).code).toBe(0);
    expect((await run(['dump', copy])).out).toBe(dump.out);
  });

  it('locks a case with a passphrase from a file or from the environment', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'locked.casewright');
    writeFileSync(join(folder, 'words.txt'), 'open sesame\n');
    await run([
      'new',
      file,
      '--subject',
      'Child B',
      '--type',
      'Safeguarding Adult Review',
      '--passphrase-file',
      join(folder, 'words.txt'),
    ]);
    expect((await run(['info', file])).code).toBe(1);
    const { out } = await run(['info', file, '--json'], { CASEWRIGHT_PASSPHRASE: 'open sesame' });
    expect(JSON.parse(out)).toMatchObject({
      isEncrypted: true,
      review: { subject: 'Child B', typeLabel: 'Safeguarding Adult Review' },
      counts: { themes: 29, events: 0 },
    });
  });

  it.each([
    ['a file that is not there', (folder: string) => ['info', join(folder, 'none.casewright')]],
    ['a file that is there already', (folder: string) => ['sample', join(folder, 'taken.txt')]],
    [
      'a dump that is not JSON',
      (folder: string) => ['new', join(folder, 'new.casewright'), '--from', join(folder, 'taken.txt')],
    ],
    [
      'a passphrase file that is not there',
      (folder: string) => ['info', join(folder, 'taken.txt'), '--passphrase-file', 'none'],
    ],
  ])('refuses %s in one line and writes nothing', async (_name, words) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken.txt'), 'taken');
    const { code, out, error } = await run(words(folder));
    expect({ code, out, lines: error.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(readFileSync(join(folder, 'taken.txt'), 'utf8')).toBe('taken');
    expect(existsSync(join(folder, 'new.casewright'))).toBe(false);
  });

  it('says so and ends when the case is open elsewhere', async () => {
    const core = testCore();
    await core.client.call('case.openSample', { target: core.handle('open.casewright') });
    const { code, error } = await run(['events', core.path('open.casewright'), '--json']);
    expect({ code, error }).toEqual({
      code: 1,
      error: 'This case is open in another window or on another computer. Close it there first.\n',
    });
  });

  it.each([
    [[]],
    [['polish', 'x']],
    [['info']],
    [['info', 'a', 'b']],
    [['info', 'a', '--publish']],
    [['export', 'a', 'poster', '--out', 'b']],
    [['export', 'a', 'report']],
    [['events', 'a', '--jsn']],
    [['dates']],
    [['dates', '3 June', '2019']],
    [['themes', 'a', '--agency', 'Police']],
  ])('answers wrong usage %j with 2 and the usage', async (words) => {
    const { code, error } = await run(words);
    expect(code).toBe(2);
    expect(error).toContain('Usage: npm run -s cli');
  });

  it('checks a case: every point with code, severity, place and words; 1 when one is an error', async () => {
    const { folder, file } = await sample();
    const check = await run(['check', file, '--json']);
    expect(check.code).toBe(0);
    expect(JSON.parse(check.out)).toContainEqual({
      code: 'learning_without_recommendation',
      severity: 'warning',
      place: 'L4',
      words: 'L4 has no recommendation.',
    });
    const fresh = join(folder, 'fresh.casewright');
    await run(['new', fresh, '--subject', 'Child N']);
    const found = await run(['check', fresh]);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/^error\tsection_empty\tSection “/m);
    expect(found.error).toBe('');
  });

  it('writes the name given with --as into the change log', async () => {
    const { folder, file } = await sample();
    await run(['export', file, 'chronology', '--out', join(folder, 'out.docx'), '--as', 'Business unit']);
    const core = testCore(folder);
    await core.client.call('case.open', { source: core.handle('child-t.casewright') });
    expect((await core.client.call('history.list', { limit: 1 }))[0]).toMatchObject({
      who: 'Business unit',
      state: 'kept',
    });
  });
});
