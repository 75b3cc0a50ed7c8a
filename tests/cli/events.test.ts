import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, sample } from '../helpers/command-line.ts';
import { testCore } from '../helpers/core.ts';

const refs = (out: string) => (JSON.parse(out) as { ref: string }[]).map(({ ref }) => ref).join(' ');

describe('the events that the command line is asked for', () => {
  it('are those of an agency, of a theme, of a time, with some words, in scope, or all of these', async () => {
    const { folder, file } = await sample();
    const core = testCore(folder);
    await core.client.call('case.open', { source: core.handle('child-t.casewright') });
    await core.client.call('review.update', { changes: { periodStart: '2019-07', periodEnd: '2019-11' } });
    await core.workspace.close();
    const found = async (...options: string[]) => refs((await run(['events', file, '--json', ...options])).out);
    expect({
      name: await found('--agency', 'west midlands POLICE'),
      shortName: await found('--agency', 'Police'),
      family: await found('--agency', 'family'),
      code: await found('--theme', 'escalation'),
      label: await found('--theme', 'professional challenge'),
      from: await found('--from', '1 Dec 2019'),
      to: await found('--to', 'summer 2019'),
      range: await found('--from', 'October 2019', '--to', '31/10/19'),
      words: await found('--text', 'consent'),
      in: await found('--scope', 'in'),
      out: await found('--scope', 'out'),
      straddles: await found('--scope', 'straddles'),
      together: await found('--agency', 'Police', '--theme', 'self_report', '--from', '2019'),
      none: await found('--agency', 'Police', '--to', '2018'),
    }).toEqual({
      name: 'E10 E11',
      shortName: 'E10 E11',
      family: 'E3 E1 E4',
      code: 'E8',
      label: 'E8',
      from: 'E1 E4 E12 E13 E14 E16',
      to: 'E2 E3 E1 E4',
      range: 'E1 E4 E10 E11 E12',
      words: 'E6',
      in: 'E10 E11',
      out: 'E2 E13 E14 E16',
      straddles: 'E3 E1 E4 E12',
      together: 'E11',
      none: '',
    });
  });

  it.each([
    ['an agency', ['--agency', 'Navy'], 'No agency of this case has that name or short name. The family is “Family”.'],
    ['an agency without a name', ['--agency', ''], 'No agency of this case has that name or short name.'],
    ['a theme', ['--theme', 'weather'], 'No theme of this case has that code or label.'],
    ['a date', ['--from', '31 February 2019'], 'The date after --from can’t be read.'],
    ['a date without a year', ['--to', '3 June'], 'The date after --to can’t be read.'],
    ['a time that runs backwards', ['--from', '2019', '--to', '2018'], 'The end of this range comes before its start.'],
  ])('are refused for %s that leads nowhere', async (_name, options, message) => {
    const { file } = await sample();
    const { code, out, error } = await run(['events', file, '--json', ...options]);
    expect({ code, out, lines: error.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(error).toContain(message);
  });

  it('are not listed for a scope that is none', async () => {
    const { file } = await sample();
    expect((await run(['events', file, '--scope', 'sideways'])).code).toBe(2);
  });
});

describe('themes, from the command line', () => {
  it('come as matrices with the keys scripts rely on', async () => {
    const { file } = await sample();
    const { out } = await run(['themes', file, '--json']);
    const matrices = JSON.parse(out);
    const keys = Object.fromEntries(
      Object.entries(matrices).map(([name, rows]) => [name, Object.keys((rows as object[])[0] ?? {}).join(' ')]),
    );
    expect(keys).toEqual({
      themes: 'code label group isRetired',
      themeByAgency: 'theme agency concern goodPractice context events',
      themeByMonth: 'theme month concern goodPractice context events',
      themeByTheme: 'theme otherTheme events',
      childSeenByAgency: 'agency childSeen events',
      contactsByMonth: 'agency month events',
      concernAndGoodPractice: 'theme concern goodPractice context events',
    });
    const police = { agency: 'West Midlands Police', events: 2 };
    expect(matrices.contactsByMonth).toContainEqual({ ...police, month: '2019-10' });
    expect(matrices.themeByTheme).toContainEqual({ theme: 'self_report', otherTheme: 'safe_disclosure', events: 1 });
    expect(matrices.concernAndGoodPractice).toContainEqual({
      theme: null,
      concern: 0,
      goodPractice: 2,
      context: 0,
      events: 2,
    });
  });

  it('come as a table to read', async () => {
    const { file } = await sample();
    const [head, ...lines] = (await run(['themes', file])).out.trim().split('\n');
    expect(head).toBe('Theme\tConcern\tGood practice\tContext\tEvents');
    expect(lines).toContain('No theme\t0\t2\t0\t2');
  });

  it('are refused without a case', async () => {
    const { folder } = await sample();
    expect((await run(['themes', join(folder, 'none.casewright')])).code).toBe(1);
  });
});
