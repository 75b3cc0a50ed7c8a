import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { queryEvents } from '../../../electron/core/store/events.ts';
import { type EventFilter, edge, eventFilterSchema, scopes } from '../../../shared/contract/event-filter.ts';
import { boundsOf, scopeOf, sortBoundsOf } from '../../../shared/dates/index.ts';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { childSeenValues, significances } from '../../../shared/model/chronology-tables.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

type StoredEvent = CaseDump['events'][number];

let dump: CaseDump;
let session: ReturnType<typeof sessionWith>;

beforeAll(() => {
  const made = generatedCase(600, 12);
  const blankNotes = made.events.map((event) => (event.id % 9 === 0 ? { ...event, reviewerNote: ' \n\t' } : event));
  const eventKloes = made.events
    .filter(({ id }) => id % 4 === 0)
    .map(({ id }, index) => ({ id: index + 1, eventId: id, kloeId: 1 + (id % made.keyLinesOfEnquiry.length) }));
  session = sessionWith({ ...made, events: blankNotes, eventKloes });
  dump = dumpCase(session.db);
});

const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const side = fc.constantFrom('2014', '2016-07', '2018-03-09', '2018-22', '201X', '2020-11~', '2019-06-XX');
const numbers = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 4 });

/** One facet, whose values are drawn so that each finds some events and leaves others. */
const facets: Readonly<Record<string, fc.Arbitrary<EventFilter>>> = {
  'a range of dates': fc.record(
    { from: side, to: side, dateMatch: fc.constantFrom('certain', 'possible') },
    { requiredKeys: [] },
  ),
  scope: fc.record({ scope: some(...scopes) }),
  significance: fc.record({ significance: some(...significances) }),
  'whether the child was seen': fc.record({ childSeen: some(...childSeenValues) }),
  'kinds of contact': fc.record({ kinds: some('Home visit', 'Family event', 'GP appointment', 'None of these') }),
  'who knew': fc.record({ knownToAgencyIds: numbers(12) }),
  'private notes': fc.record({ hasNote: fc.boolean() }),
  clusters: fc.record({ clusterIds: numbers(24) }),
  'themes that stand together': fc.record({ allThemeIds: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }) }),
  'key lines of enquiry': fc.record({ kloeIds: numbers(5) }),
};

describe('a filter of events', () => {
  it.each(Object.entries(facets))('by %s finds what looking at every event would', (_name, filters) => {
    let found = 0;
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(eventFilterSchema.safeParse(filter).success);
        const { ids } = queryEvents(session.db, filter);
        const expected = dump.events.filter((event) => passes(event, filter)).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(expected));
        if (ids.length > 0 && ids.length < dump.events.length) found += 1;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(5);
  });

  it('combines all facets with "and"', () => {
    const everyFacet = fc.tuple(...Object.values(facets)).map((parts) => Object.assign({}, ...parts) as EventFilter);
    fc.assert(
      fc.property(everyFacet, (filter) => {
        fc.pre(eventFilterSchema.safeParse(filter).success);
        const expected = dump.events.filter((event) => passes(event, filter)).map(({ id }) => id);
        expect(new Set(queryEvents(session.db, filter).ids)).toEqual(new Set(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('takes as many values as a case has rows', () => {
    const clusterIds = Array.from({ length: 50_000 }, (_, index) => index + 1);
    expect(queryEvents(session.db, { clusterIds }).ids).toHaveLength(
      dump.events.filter(({ clusterId }) => clusterId !== null).length,
    );
  });

  it.each([
    [{ from: '31 February' }, 'from'],
    [{ to: '2019-13' }, 'to'],
    [{ from: '2019-06', to: '2019-05' }, 'to'],
  ])('is refused when its range cannot be: %j', (filter, field) => {
    const read = eventFilterSchema.safeParse(filter);
    expect(read.error?.issues[0]?.path).toEqual([field]);
  });
});

function passes(event: StoredEvent, filter: EventFilter): boolean {
  const { scope = [], significance = [], childSeen = [], kinds = [], clusterIds = [] } = filter;
  const { knownToAgencyIds = [], kloeIds = [], allThemeIds = [], hasNote } = filter;
  const date = { start: event.start, end: event.end, meaning: event.dateMeaning, part: event.datePart };
  const [{ periodStart, periodEnd }] = dump.review as [CaseDump['review'][number]];
  const knowers = dump.knownTo.filter(({ eventId }) => eventId === event.id).map(({ agencyId }) => agencyId);
  if (event.agencyId !== null) knowers.push(event.agencyId);
  const themeIds = dump.eventTags.filter(({ eventId }) => eventId === event.id).map(({ themeId }) => themeId);
  const kloes = dump.eventKloes.filter(({ eventId }) => eventId === event.id).map(({ kloeId }) => kloeId);
  const isOneOf = <T>(list: readonly T[], values: readonly T[]) =>
    list.length === 0 || values.some((value) => list.includes(value));
  return (
    isOneOf(scope, [scopeOf(boundsOf(date), { start: periodStart, end: periodEnd })]) &&
    isOneOf(significance, [event.significance]) &&
    isOneOf(childSeen, [event.childSeen]) &&
    isOneOf(kinds, [event.kind]) &&
    isOneOf(clusterIds, [event.clusterId ?? 0]) &&
    isOneOf(knownToAgencyIds, knowers) &&
    isOneOf(kloeIds, kloes) &&
    allThemeIds.every((id) => themeIds.includes(id)) &&
    (hasNote === undefined || hasNote === (event.reviewerNote.trim() !== '')) &&
    isInRange(sortBoundsOf(date), filter)
  );
}

/** Day against day: all of the date's days lie in the range, or one of them does. */
function isInRange({ earliest, latest }: ReturnType<typeof sortBoundsOf>, { from, to, dateMatch }: EventFilter) {
  if (from === undefined && to === undefined) return true;
  if (earliest === null || latest === null) return false;
  const first = from === undefined ? '0000' : edge(from, 'first');
  const last = to === undefined ? '9999-99' : edge(to, 'last');
  return dateMatch === 'certain' ? first <= earliest && latest <= last : !(latest < first || last < earliest);
}
