import { expect, test } from 'vitest';
import { readDate } from '../../../shared/dates/index.ts';

/**
 * The dates of the first set of agency returns with their truth: the words, start, end, the time in the same cell, and
 * other readings that are right too (an interval as start/end).
 */
const RETURNS: readonly (readonly [
  words: string,
  start: string | null,
  end: string | null,
  time: string | null,
  alsoRight?: readonly string[],
])[] = [
  ['?2016', '2016?', null, null, ['2016%']],
  ['2017', '2017', null, null, ['2017-XX', '2017-XX-XX', '2017-01-01/2017-12-31', '2017-01/2017-12']],
  ['17/02/2017', '2017-02-17', null, null],
  ['13/04/2017', '2017-04-13', null, null],
  ['04/08/2017', '2017-08-04', null, null],
  ['30/10/2017', '2017-10-30', null, null],
  ['20/11/2017', '2017-11-20', null, null],
  ['04/12/2017', '2017-12-04', null, null],
  ['?13/02/2018', '2018-02-13?', null, null, ['2018-02-13%']],
  ['26/03/2018', '2018-03-26', null, null],
  ['07/05/2018', '2018-05-07', null, null],
  ['14/05/2018', '2018-05-14', null, null],
  ['26/07/2018', '2018-07-26', null, null],
  ['30/10/2018', '2018-10-30', null, null],
  ['22/11/2018', '2018-11-22', null, null],
  ['06/2019', '2019-06', null, null, ['2019-06-XX']],
  ['?08/2019', '2019-08?', null, null, ['2019-08%']],
  ['?21/11/2019', '2019-11-21?', null, null, ['2019-11-21%']],
  ['', null, null, null],
  ['w/c 18/11/2019', '2019-11-18', '2019-11-24', null, ['2019-11-18/2019-11-22', '2019-11-18~']],
  ['14 Nov 2019', '2019-11-14', null, null],
  ['2 Oct 2019', '2019-10-02', null, null],
  ['Tuesday 17th September 2019', '2019-09-17', null, null],
  ['August 2019', '2019-08', null, null, ['2019-08-XX']],
  ['8/7/19', '2019-07-08', null, null],
  ['Wed 3 July 2019', '2019-07-03', null, null],
  ['w/c 03/06/2019', '2019-06-03', '2019-06-09', null, ['2019-06-03/2019-06-07', '2019-06-03~']],
  ['3rd June 2019', '2019-06-03', null, null],
  ['between 3 and 5 June 2019', '2019-06-03', '2019-06-05', null],
  ['17th June 2019', '2019-06-17', null, null],
  ['10-12/04/2019', '2019-04-10', '2019-04-12', null],
  ['12 March 2019', '2019-03-12', null, null],
  ['9th January 2019', '2019-01-09', null, null],
  ['Spring 2019', '2019-21', null, null, ['2019-03/2019-05']],
  ['Feb 2019', '2019-02', null, null, ['2019-02-XX']],
  [
    'mid-January 2019',
    '2019-01-XX',
    null,
    null,
    ['2019-01', '2019-01~', '2019-01-11/2019-01-20', '2019-01-10/2019-01-20', '2019-01-15~'],
  ],
  ['Winter 2018/19', '2018-24', null, null, ['2018-12/2019-02', '2018-12~/2019-02~']],
  ['since Nov 2018', '2018-11', '..', null, ['2018-11~/..', '2018-11/']],
  ['9/10/18', '2018-10-09', null, null],
  ['?Oct 2018', '2018-10?', null, null, ['2018-10%']],
  [
    'late Sept 2018',
    '2018-09-XX',
    null,
    null,
    ['2018-09', '2018-09~', '2018-09-21/2018-09-30', '2018-09-20/2018-09-30', '2018-09-21~/2018-09-30~'],
  ],
  ['approx. 20/08/2018', '2018-08-20~', null, null, ['2018-08-20%']],
  ['4/7/18', '2018-07-04', null, null],
  ['Jun-18', '2018-06', null, null, ['2018-06-XX']],
  ['Summer 2018', '2018-22', null, null, ['2018-06/2018-08']],
  ['15th May 2018', '2018-05-15', null, null],
  ['circa March 2018', '2018-03~', null, null, ['2018-03%']],
  ['2016/17', '2016', '2017', null, ['2016-04/2017-03', '2016-09/2017-08', '2016~/2017~', '2016-04-01/2017-03-31']],
  ['Autumn 2018', '2018-23', null, null, ['2018-09/2018-11']],
  ['12.3.19', '2019-03-12', null, null],
  ['Jun-19', '2019-06', null, null, ['2019-06-XX']],
  [
    'early Dec 2019',
    '2019-12-XX',
    null,
    null,
    ['2019-12', '2019-12~', '2019-12-01/2019-12-10', '2019-12-01~/2019-12-10~'],
  ],
  ['undated', null, null, null],
  ['N/K', null, null, null],
  ['w/c 10/06/2019', '2019-06-10', '2019-06-16', null, ['2019-06-10/2019-06-14', '2019-06-10~']],
  ['14/08/2017\n22:15', '2017-08-14', null, '22:15'],
  ['18/11/2017 2247 hrs', '2017-11-18', null, '2247 hrs'],
  ['29/05/2018\n09:05', '2018-05-29', null, '09:05'],
  ['10/2018', '2018-10', null, null, ['2018-10-XX']],
  ['01/04/2019 2215 hrs', '2019-04-01', null, '2215 hrs'],
  ['24/04/2019\n01:10', '2019-04-24', null, '01:10'],
  ['04/06/2019\n1530 hrs', '2019-06-04', null, '1530 hrs'],
  ['11/10/2019 1400 hrs', '2019-10-11', null, '1400 hrs'],
  ['14/12/2019\n01:26', '2019-12-14', null, '01:26'],
  ['28/05/2018\n09:05', '2018-05-28', null, '09:05'],
  ['07/2018', '2018-07', null, null, ['2018-07-XX']],
];

const join = (start: string | null, end: string | null): string | null => (end === null ? start : `${start}/${end}`);

for (const [words, start, end, time, alsoRight = []] of RETURNS) {
  test(`${JSON.stringify(words)} is read as the returns mean it`, () => {
    const read = readDate(words);
    expect([join(start, end), ...alsoRight]).toContain(join(read.start, read.end));
    expect({ timeText: read.timeText, dateText: read.dateText }).toEqual({ timeText: time, dateText: words });
  });
}

test('a reading that is the truth itself is the rule: only parts of a month differ', () => {
  const different = RETURNS.filter(([words, start, end]) => {
    const read = readDate(words);
    return join(start, end) !== join(read.start, read.end);
  });
  expect(different.map(([words]) => words)).toEqual(['mid-January 2019', 'late Sept 2018', 'early Dec 2019']);
});
