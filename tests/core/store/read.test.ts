import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewEvents } from '../../../electron/core/handlers/events.ts';
import { readBriefingMaterial } from '../../../electron/core/store/briefing-material.ts';
import { themeMatrix } from '../../../electron/core/store/counts.ts';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { eventRows, queryEvents } from '../../../electron/core/store/events.ts';
import { readOpenPointsMaterial } from '../../../electron/core/store/open-points-material.ts';
import { readPublicCase } from '../../../electron/core/store/public-case.ts';
import type { Session } from '../../../electron/core/store/session.ts';
import type { EventFilter } from '../../../shared/contract/views.ts';
import { compareDates, type PartialDate, parseEdtf, sortBoundsOf } from '../../../shared/dates/index.ts';
import { daysOf } from '../../../shared/dates/unit-days.ts';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { sourceKinds } from '../../../shared/model/chronology-tables.ts';
import { tagKinds } from '../../../shared/model/coding-tables.ts';
import type { Row } from '../../../shared/model/index.ts';
import { deriveBriefing } from '../../../shared/rules/briefing-lines.ts';
import { openPointsOf } from '../../../shared/rules/open-points.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';
import { arbitraryDate } from '../../shared/dates/arbitrary-dates.ts';

type StoredEvent = CaseDump['events'][number];

const dateOf = ({ start, end, dateMeaning, datePart }: StoredEvent): PartialDate => ({
  start,
  end,
  meaning: dateMeaning,
  part: datePart,
});

/** Ids in the order in which the rules for dates put the rows. */
function inOrder(events: readonly StoredEvent[]): number[] {
  const sortable = events.map((event) => ({ ...event, ...sortBoundsOf(dateOf(event)) }));
  return sortable.toSorted(compareDates).map(({ id }) => id);
}

describe('the order of events', () => {
  it('is that of the rules for dates, whatever the dates are', () => {
    const placed = fc.record({ date: arbitraryDate, sequence: fc.integer({ min: 0, max: 2 }), chance: fc.nat() });
    const blank = generatedCase(1);
    fc.assert(
      fc.property(fc.array(placed, { minLength: 2, maxLength: 40 }), (list) => {
        // Refs in another order than ids, so that neither can stand in for the other.
        const byChance = list
          .map((_, index) => index)
          .toSorted((a, b) => (list[a]?.chance ?? 0) - (list[b]?.chance ?? 0) || a - b);
        const events = list.map(({ date: { start, end, meaning, part }, sequence }, index) => ({
          ...(blank.events[0] as StoredEvent),
          ...{ id: index + 1, ref: byChance.indexOf(index) + 1, sequence },
          ...{ start, end, dateMeaning: meaning, datePart: part, clusterId: null },
        }));
        const none = {
          eventPeople: [],
          knownTo: [],
          eventTags: [],
          eventKloes: [],
          learningEvidence: [],
          clusters: [],
        };
        const session = sessionWith({ ...blank, ...none, events });
        const { ids, undated, total } = queryEvents(session.db, {});
        session.close();
        expect(ids).toEqual(inOrder(events));
        expect([undated, total]).toEqual([events.filter(({ start }) => start === null).length, events.length]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading a case of 600 events', () => {
  let session: Session;
  let dump: CaseDump;

  beforeAll(() => {
    const made = generatedCase(600, 11);
    session = sessionWith({ ...made, eventTags: made.eventTags.filter((tag) => tag.eventId % 17 !== 0) });
    dump = dumpCase(session.db);
  });

  it('finds by any filter what looking at every event would', () => {
    const someOf = (count: number) =>
      fc.option(fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 4 }), { nil: undefined });
    const text = fc.constantFrom(
      'school',
      'E12',
      'e7',
      'fine at home',
      '100%',
      '_',
      '< 1',
      'SCHOOL mother',
      '“fine',
      '\\',
      'zz',
      '  ',
      'E',
    );
    const filters: fc.Arbitrary<EventFilter> = fc.record(
      {
        agencyIds: someOf(12),
        sourceKinds: fc.uniqueArray(fc.constantFrom(...sourceKinds), { maxLength: 2 }),
        themeIds: fc.uniqueArray(fc.integer({ min: 0, max: dump.themes.length }), { maxLength: 5 }),
        tagKinds: fc.uniqueArray(fc.constantFrom(...tagKinds), { maxLength: 2 }),
        personIds: someOf(10),
        text,
        isTagged: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    let found = 0;
    fc.assert(
      fc.property(filters, (filter) => {
        const { ids, undated, total } = queryEvents(session.db, filter);
        const expected = dump.events.filter((event) => passes(dump, event, filter));
        expect(ids).toEqual(inOrder(expected));
        expect([undated, total]).toEqual([expected.filter(({ start }) => start === null).length, dump.events.length]);
        if (ids.length > 0 && ids.length < total) found += 1;
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('counts in the matrix what counting tag by tag gives', () => {
    const counted = themeMatrix(session.db).map(
      ({ themeId, agencyId, sourceKind, ...counts }) => [`${themeId} ${agencyId} ${sourceKind}`, counts] as const,
    );
    expect(Object.fromEntries(counted)).toEqual(naiveMatrix(dump));
    expect(counted.length).toBeGreaterThan(100);
  });

  it('gives rows in the order asked, with their tags and people, and leaves out what is gone', () => {
    const ids = [44, 7, 100_000, 600, 1];
    expect(eventRows(session.db, ids).map(({ id, tags, personIds }) => ({ id, tags, personIds }))).toEqual(
      [44, 7, 600, 1].map((id) => ({
        id,
        tags: dump.eventTags.filter((tag) => tag.eventId === id),
        personIds: dump.eventPeople
          .filter((link) => link.eventId === id)
          .map((link) => link.personId)
          .toSorted((a, b) => a - b),
      })),
    );
  });

  it('finds the same open points and briefing lines as in the whole public case', () => {
    const whole = readPublicCase(session.db);
    const points = openPointsOf(readOpenPointsMaterial(session.db));
    expect(points).toEqual(openPointsOf(whole));
    expect(new Set(points.map((point) => point.code)).size).toBeGreaterThan(2);
    const lines = deriveBriefing(readBriefingMaterial(session.db), (text) => text);
    expect(lines).toEqual(deriveBriefing(whole, (text) => text));
    expect(new Set(lines.map((line) => line.block)).size).toBe(5);
  });

  it.each([
    ['2017-01', '2020-11-30'],
    ['2018', null],
    ['..', '2019-06'],
    [null, null],
  ])('says what lies in the review period from %s to %s', (periodStart, periodEnd) => {
    const set = sessionWith({ ...dump, review: dump.review.map((review) => ({ ...review, periodStart, periodEnd })) });
    const views = viewEvents(set.db, eventRows(set.db, queryEvents(set.db, {}).ids));
    set.close();
    expect(views).toHaveLength(dump.events.length);
    for (const view of views)
      expect([view.ref, view.scope]).toEqual([view.ref, naiveScope(view, periodStart, periodEnd)]);
    const kinds = new Set(views.map((view) => view.scope));
    expect(kinds).toEqual(new Set(periodStart === null ? ['unknown'] : ['in', 'out', 'straddles', 'unknown']));
  });
});

const searched = [
  'event',
  'outcome',
  'response',
  'rationale',
  'voice',
  'source',
  'kind',
  'dateText',
  'timeText',
  'agencyAnalysis',
  'reviewerNote',
] as const;

/** SQLite's LIKE takes capitals and small letters of ASCII for the same, and no others. */
const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function passes({ eventTags, eventPeople }: CaseDump, event: StoredEvent, filter: EventFilter): boolean {
  const {
    agencyIds = [],
    sourceKinds: kinds = [],
    themeIds = [],
    tagKinds: wantedKinds = [],
    personIds = [],
    text = '',
    isTagged,
  } = filter;
  const tags = eventTags.filter((tag) => tag.eventId === event.id);
  const people = eventPeople.filter((link) => link.eventId === event.id).map((link) => link.personId);
  const words = text.split(/\s+/).filter((word) => word !== '');
  return (
    (agencyIds.length + kinds.length === 0 ||
      agencyIds.includes(event.agencyId ?? 0) ||
      kinds.includes(event.sourceKind)) &&
    (themeIds.length + wantedKinds.length === 0 ||
      tags.some(
        (tag) =>
          (themeIds.length === 0 || themeIds.includes(tag.themeId ?? 0)) &&
          (wantedKinds.length === 0 || wantedKinds.includes(tag.kind)),
      )) &&
    (isTagged === undefined || isTagged === tags.length > 0) &&
    (personIds.length === 0 || people.some((id) => personIds.includes(id))) &&
    words.every(
      (word) =>
        word.toUpperCase() === `E${event.ref}` || searched.some((field) => lower(event[field]).includes(lower(word))),
    )
  );
}

function naiveMatrix({ events, eventTags }: CaseDump): Record<string, object> {
  const cells: Record<string, { concern: number; goodPractice: number; context: number; events: number }> = {};
  const seen = new Set<string>();
  for (const tag of eventTags) {
    const event = events.find(({ id }) => id === tag.eventId);
    const key = `${tag.themeId} ${event?.agencyId} ${event?.sourceKind}`;
    const cell = cells[key] ?? { concern: 0, goodPractice: 0, context: 0, events: 0 };
    cells[key] = cell;
    cell[tag.kind === 'good_practice' ? 'goodPractice' : tag.kind] += 1;
    if (!seen.has(`${key} ${tag.eventId}`)) cell.events += 1;
    seen.add(`${key} ${tag.eventId}`);
  }
  return cells;
}

/** By the days themselves: inside when both the first and the last day are, outside when it ends before or starts after. */
function naiveScope(event: Row<'events'>, periodStart: string | null, periodEnd: string | null): string {
  if (event.earliest === null || event.latest === null || (periodStart === null && periodEnd === null))
    return 'unknown';
  const [from, to] = [edge(periodStart, 'first', '0000'), edge(periodEnd, 'last', '9999-99')];
  if (event.latest < from || event.earliest > to) return 'out';
  return event.earliest >= from && event.latest <= to ? 'in' : 'straddles';
}

function edge(side: string | null, which: 'first' | 'last', open: string): string {
  const value = side === null ? null : parseEdtf(side);
  return value === null ? open : daysOf(value.unit)[which];
}
