import { describe, expect, it } from 'vitest';
import { run } from '../helpers/command-line.ts';

describe('how the command line understands a date', () => {
  it('is told with the keys scripts rely on', async () => {
    const { code, out } = await run(['dates', 'w/c 3 June 2019, early hours', '--json']);
    expect(code).toBe(0);
    expect(Object.entries(JSON.parse(out))).toEqual([
      ['start', '2019-06-03'],
      ['end', '2019-06-09'],
      ['meaning', 'within'],
      ['part', null],
      ['timeText', 'early hours'],
      ['earliest', '2019-06-03'],
      ['latest', '2019-06-09'],
      ['wording', 'week commencing 3 June 2019, early hours'],
      ['warnings', []],
    ]);
  });

  it.each([
    ['undated', [], 'Undated'],
    ['31 February 2019', ['impossible-day'], 'Undated'],
    ['06/13/2019', ['ambiguous-order'], 'Undated'],
  ])('has no start for “%s”', async (words, codes, wording) => {
    const read = JSON.parse((await run(['dates', words, '--json'])).out);
    expect(read).toMatchObject({ start: null, end: null, earliest: null, latest: null, wording });
    expect(read.warnings.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('is told in words to people', async () => {
    expect((await run(['dates', 'late Nov 2019'])).out).toBe(
      'late November 2019\n2019-11, point, late, from 2019-11-21 to 2019-11-30\n',
    );
    expect((await run(['dates', 'since Friday 3 June 2019'])).out).toBe(
      'from 3 June 2019\n2019-06-03/.., during, from 2019-06-03 to an open end\n' +
        'That date was a Monday, not the day of the week written. Check which is right.\n',
    );
    expect((await run(['dates', 'n/k'])).out).toBe('Undated\nno date, unknown\n');
  });
});
