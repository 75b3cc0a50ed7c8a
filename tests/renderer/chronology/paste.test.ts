import { describe, expect, test } from 'vitest';
import { cellField } from '../../../renderer/features/chronology/cells/cell-fields.ts';
import { overTarget } from '../../../renderer/features/chronology/clipboard/over-target.ts';
import {
  fieldOfHeading,
  isHeadingRow,
  mapColumn,
  mapContents,
  mapHeadings,
} from '../../../renderer/features/chronology/clipboard/paste-fields.ts';
import { planAdding } from '../../../renderer/features/chronology/clipboard/plan-adding.ts';
import { planOver } from '../../../renderer/features/chronology/clipboard/plan-over.ts';
import { blockOf, readClipboard } from '../../../renderer/features/chronology/clipboard/read-clipboard.ts';
import { type AgencyChoice, readRow } from '../../../renderer/features/chronology/clipboard/read-row.ts';
import { newEvent } from '../../../renderer/features/chronology/event-editor.ts';
import { eventView, referenceLists } from './event-view.ts';

const lists = referenceLists();
const clipboard = (text: string) => ({ getData: (type: string) => (type === 'text/plain' ? text : '') });

describe('the clipboard', () => {
  test('is read as cells, without what is empty at the end', () => {
    expect(readClipboard(clipboard('a\tb\t\n\tc\n\t\n'))).toEqual({
      block: {
        rows: [
          ['a', 'b'],
          ['', 'c'],
        ],
        width: 2,
        isTable: true,
        warnings: [],
      },
    });
    expect(readClipboard(clipboard('First.\n\nSecond.'))).toMatchObject({ block: { width: 1, isTable: false } });
  });

  test.each([
    ['5,000 columns', Array(5_000).fill('x').join('\t'), '5,000 columns are on the clipboard'],
    ['201 columns below a narrow row', `a\n${Array(201).fill('x').join('\t')}`, '201 columns'],
    ['20,002 rows', 'x\n'.repeat(20_002), '20,002 rows are on the clipboard'],
    ['nothing', ' \n\t\n', 'no text on the clipboard'],
  ])('is refused with %s', (_name, text, words) => {
    expect(readClipboard(clipboard(text))).toEqual({ refusal: expect.stringContaining(words) });
  });

  test('is read with 20,000 rows below headings', () => {
    expect(readClipboard(clipboard('x\ty\n'.repeat(20_001)))).toMatchObject({ block: { width: 2 } });
  });
});

describe('headings', () => {
  test.each([
    ['Date', 'date'],
    ['Date of event', 'date'],
    ['End Date', 'endDate'],
    ['Time', 'timeText'],
    ['Agency:', 'agency'],
    ['Source of Information', 'source'],
    ['Details of contact', 'event'],
    ['Event', 'event'],
    ['Outcome', 'outcome'],
    ['Action taken', 'response'],
    ['Was the child seen alone?', 'childSeen'],
    ['Child seen', 'childSeen'],
    ['Voice of the child', 'voice'],
    ['Rationale', 'rationale'],
    ['IMR author comments', 'reviewerNote'],
    ['Comments', 'agencyAnalysis'],
    ['Date recorded', 'recordedOn'],
    ['Type of contact', 'kind'],
    ['Worker', null],
  ])('“%s” is %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  test('are told from rows of events', () => {
    expect(isHeadingRow(['Date', 'Agency', 'Event', 'Worker'])).toBe(true);
    expect(isHeadingRow(['Event'])).toBe(true);
    expect(isHeadingRow(['3/6/19', 'Agency meeting', 'Home visit; outcome not known'])).toBe(false);
    expect(isHeadingRow(['Mother', 'Father'])).toBe(false);
    expect(mapHeadings(['Date', 'Event', 'Description', ''])).toEqual(['date', 'event', null, null]);
  });

  test('may be missing: then what stands in the columns says what they are', () => {
    const rows = [
      ['3/6/19', '10:30', 'WMP', 'A long account of what happened that day.', 'No further action'],
      ['June 2019', '14.00', 'Family', 'Another long account of what was seen and heard.', ''],
    ];
    expect(mapContents(rows, 5, lists)).toEqual(['date', 'timeText', 'agency', 'event', 'outcome']);
  });

  test('a field chosen for another column leaves the first one out', () => {
    expect(mapColumn(['date', 'event', null], 2, 'event')).toEqual(['date', null, 'event']);
    expect(mapColumn(['date', null, null], 0, null)).toEqual([null, null, null]);
  });
});

describe('a pasted row', () => {
  const options = (mapping: Parameters<typeof mapColumn>[0], more: object = {}) => ({
    mapping,
    lists,
    agencyChoices: new Map<string, AgencyChoice>(),
    keepsUnreadDates: true,
    ...more,
  });

  test('becomes an event with its date, time, source and answers', () => {
    const row = readRow(
      ['3/6/19 at 10:30', 'wmp', 'Seen at home.', 'alone'],
      options(['date', 'agency', 'event', 'childSeen']),
    );
    expect(row).toMatchObject({ warnings: [], refusal: null, unknownAgency: null });
    expect(row?.values).toMatchObject({
      start: '2019-06-03',
      dateMeaning: 'point',
      dateText: '3/6/19 at 10:30',
      timeText: '10:30',
      sourceKind: 'agency',
      agencyId: 1,
      event: 'Seen at home.',
      childSeen: 'alone',
    });
  });

  test('has its end date from a column of its own', () => {
    const row = readRow(['3 June 2019', '5 June 2019', 'Stay.'], options(['date', 'endDate', 'event']));
    expect(row?.values).toMatchObject({ start: '2019-06-03', end: '2019-06-05', dateMeaning: 'during' });
  });

  test('keeps every word: a date that is none, an answer that is none, an agency left as not stated', () => {
    const agencyChoices = new Map([['fire and rescue', { do: 'not_stated' } as const]]);
    const row = readRow(
      ['31/02/2019', 'Fire and  Rescue', 'log 7', 'Alarm.', 'perhaps', 'Own note.'],
      options(['date', 'agency', 'source', 'event', 'childSeen', 'reviewerNote'], { agencyChoices }),
    );
    expect(row?.refusal).toBeNull();
    expect(row?.values).toMatchObject({
      start: null,
      dateText: '31/02/2019',
      source: 'Fire and  Rescue; log 7',
      reviewerNote: 'Own note.\nPasted under “Child seen”: perhaps',
    });
    expect(row?.values.childSeen).toBeUndefined();
    expect(row?.warnings).toEqual([
      expect.stringContaining('There is no such day'),
      expect.stringContaining('Child seen: not one of the answers'),
    ]);
  });

  test('is left out, with the reason, where dates that are none are not wanted or a cell is too long', () => {
    expect(readRow(['31/02/2019', 'x'], options(['date', 'event'], { keepsUnreadDates: false }))?.refusal).toBe(
      'Its date can’t be read.',
    );
    expect(readRow(['x'.repeat(100_001)], options(['event']))?.refusal).toBe(
      'Too long: at most 100,000 characters in one cell.',
    );
    expect(readRow([' ', ''], options(['date', 'event']))).toBeNull();
  });

  test('is planned with the others as one step; a new agency is added once', () => {
    const mapping = ['date', 'agency', 'event'] as const;
    const rows = [
      ['3/6/19', 'Fire and Rescue', 'One.'],
      ['', '', ''],
      ['nursery', 'fire and rescue', 'Two.'],
      ['4/6/19', 'social care', 'Three.'],
    ].map((cells) => readRow(cells, options(mapping)));
    const plan = planAdding(rows, 2);
    expect(plan.batch.agencies).toEqual(['Fire and Rescue']);
    expect(plan.batch.adds.map(({ newAgency, values }) => [newAgency, values.event, values.agencyId])).toEqual([
      [0, 'One.', undefined],
      [0, 'Two.', undefined],
      [undefined, 'Three.', 3],
    ]);
    expect(plan).toMatchObject({ unread: 1, undated: 1, left: [] });
    expect(plan.warned.map(({ number }) => number)).toEqual([4]);
    expect(plan.unknownAgencies).toEqual([
      { name: 'Fire and Rescue', rows: 2, choice: { do: 'add' } },
      { name: 'social care', rows: 1, choice: { do: 'use', id: 3 } },
    ]);
  });
});

describe('a block put over cells', () => {
  const fields = ['ref', 'date', 'agency', 'event'].map((id) => cellField(id));
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

  test('goes where its columns match, and is looked at first where they do not', () => {
    const block = blockOf([['WMP', 'One.']]);
    expect(overTarget(block, at(2, 2), 1, fields)).toMatchObject({ top: 2, rows: [['WMP', 'One.']] });
    expect(overTarget(block, at(2, 3), 1, fields)).toBeNull();
    expect(overTarget(block, at(2, 0), 1, fields)).toBeNull();
    const headed = blockOf([
      ['Agency', 'Event'],
      ['WMP', 'One.'],
    ]);
    expect(overTarget(headed, at(2, 2), 1, fields)).toBeNull();
  });

  test('fills the cells chosen when it fits into them several times', () => {
    const one = overTarget(blockOf([['WMP']]), at(0, 2, 2), 3, fields);
    expect(one?.rows).toEqual([['WMP'], ['WMP'], ['WMP']]);
    const two = overTarget(blockOf([['WMP'], ['ASC']]), at(0, 2, 2), 3, fields);
    expect(two?.rows).toEqual([['WMP'], ['ASC']]);
  });

  test('changes what differs, adds events beyond the end, and does nothing when one cell is refused', () => {
    const typed = [cellField('date'), cellField('event')].filter((field) => field !== null);
    const events = [
      eventView({ id: 7, event: 'Before.' }),
      eventView({ id: 8, start: '2019', dateMeaning: 'point', dateText: '2019', event: 'Same.' }),
    ];
    const rows = [
      ['3/6/19', 'After.'],
      ['2019', 'Same.'],
      ['June 2019', 'New.'],
      ['', ''],
    ];
    const plan = planOver({ rows, fields: typed, events, blank: newEvent, lists });
    expect(plan).toMatchObject({ cells: 4, filled: 1 });
    expect('batch' in plan && plan.batch).toMatchObject({
      updates: [{ id: 7, changes: { start: '2019-06-03', event: 'After.' } }],
      adds: [{ values: { start: '2019-06', dateMeaning: 'point', dateText: 'June 2019', event: 'New.' } }],
    });
    const bad = planOver({ rows: [...rows, ['31/2/19', 'x']], fields: typed, events, blank: newEvent, lists });
    expect(bad).toEqual({ refusal: expect.stringMatching(/^Nothing was pasted. Row 5, Date: There is no such day/) });
  });
});
