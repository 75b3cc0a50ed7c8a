import { boundsOf, scopeOf } from '../../../../../shared/dates/index.ts';
import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import { type CaseWords, type Event, tagKindWords, wordCase } from '../../compose/case-words.ts';
import { capitalised } from '../../compose/phrases.ts';
import type { Sheet } from '../../workbook/sheet.ts';

type Column = {
  readonly label: string;
  readonly width: number;
  readonly of: (event: Event, at: number) => string | number;
};

const childSeenWords = {
  alone: 'Alone',
  with_adult: 'With an adult',
  not_seen: 'Not seen',
  not_applicable: 'Not applicable',
  not_recorded: 'Not recorded',
} as const satisfies Record<Event['childSeen'], string>;

const significanceWords = {
  routine: 'Routine',
  significant: 'Significant',
  key_practice_episode: 'Key practice episode',
} as const satisfies Record<Event['significance'], string>;

const statusWords = { agreed: 'Agreed', queried: 'Queried', disputed: 'Disputed' } as const satisfies Record<
  Event['status'],
  string
>;

const scopeWords = { in: 'In', out: 'Out', straddles: 'In part', unknown: 'Not known' } as const;

/** The events of the line, one a row, in order; a number keeps the order when the sheet is sorted anew. */
export function eventsSheet(publicCase: PublicCase): Sheet {
  const caseWords = wordCase(publicCase);
  const { say } = caseWords;
  const columns = columnsOf(caseWords);
  return {
    name: 'Events',
    columns: columns.map(({ label, width }) => ({ label: say(label), width })),
    rows: publicCase.events.map((event, at) => columns.map((column) => column.of(event, at))),
  };
}

function columnsOf(words: CaseWords): Column[] {
  const { review, eventPeople } = words.publicCase;
  const period = { start: review.periodStart, end: review.periodEnd };
  const people = Map.groupBy(eventPeople, ({ eventId }) => eventId);
  const themesOf = (event: Event) =>
    words.tagsOf(event.id).map(({ themeId, kind }) => {
      return themeId === null
        ? capitalised(tagKindWords[kind])
        : `${words.themeLabel(themeId)} (${tagKindWords[kind]})`;
    });
  return [
    { label: 'Ref', width: 8, of: ({ ref }) => `E${ref}` },
    { label: 'Order', width: 7, of: (_event, at) => at + 1 },
    { label: 'Date', width: 22, of: (event) => words.dateOf(event) },
    { label: 'Agency', width: 20, of: (event) => nameSource(event, words) },
    { label: 'Source', width: 22, of: ({ source }) => source },
    { label: 'Kind', width: 18, of: ({ kind }) => kind },
    { label: 'Event', width: 60, of: ({ event }) => event },
    { label: 'Child seen', width: 14, of: ({ childSeen }) => childSeenWords[childSeen] },
    { label: 'The child’s voice', width: 30, of: ({ voice }) => voice },
    { label: 'Response', width: 30, of: ({ response }) => response },
    { label: 'Outcome', width: 30, of: ({ outcome }) => outcome },
    {
      label: 'Persons',
      width: 20,
      of: ({ id }) => (people.get(id) ?? []).map(({ personId }) => words.person(personId)).join(', '),
    },
    { label: 'Themes', width: 30, of: (event) => themesOf(event).join('; ') },
    { label: 'Significance', width: 16, of: ({ significance }) => significanceWords[significance] },
    { label: 'Account', width: 10, of: ({ status }) => statusWords[status] },
    {
      label: 'In the review period',
      width: 12,
      of: (event) =>
        scopeWords[
          scopeOf(
            boundsOf({ start: event.start, end: event.end, meaning: event.dateMeaning, part: event.datePart }),
            period,
          )
        ],
    },
  ];
}

function nameSource(event: Event, words: CaseWords): string {
  return event.sourceKind === 'agency' ? words.agencyName(event.agencyId) : words.sourceOf(event);
}
