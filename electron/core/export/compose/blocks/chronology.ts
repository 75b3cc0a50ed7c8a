import type { PublicRow } from '../../../../../shared/model/index.ts';
import { reviewKind } from '../../../../../shared/starters/index.ts';
import type { Block, Row, Table } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph, words } from '../../plan/runs.ts';
import { bookmarkOf, type CaseWords, type Event, tagKindWords } from '../case-words.ts';
import { capitalised, count } from '../phrases.ts';
import { eventCell } from './event-cell.ts';

const summaryColumns = [
  { label: 'Ref', share: 6 },
  { label: 'Date and time', share: 18 },
  { label: 'Agency', share: 16 },
  { label: 'Event', share: 60 },
];

/** Shares of a landscape page, wide enough for a date in words and for the longest usual agency name on two lines. */
const fullColumns = (seen: string) => [
  { label: 'Ref', share: 5 },
  { label: 'Date and time', share: 11 },
  { label: 'Agency', share: 10 },
  { label: 'Source', share: 10 },
  { label: 'Event', share: 26 },
  { label: seen, share: 11 },
  { label: 'Response and outcome', share: 15 },
  { label: 'Themes', share: 12 },
];

const childSeenWords = {
  alone: 'Seen alone.',
  with_adult: 'Seen with an adult.',
  not_seen: 'Not seen.',
  not_applicable: '',
  not_recorded: '',
} as const satisfies Record<Event['childSeen'], string>;

const exactness: Readonly<Record<Exclude<CaseWords['blur'], 'age'>, string>> = {
  exact: 'Dates are worded no more exactly than the records allow.',
  month: 'Dates are given no more exactly than the month.',
  season: 'Dates are given no more exactly than the season.',
  year: 'Dates are given no more exactly than the year.',
  day_number: 'Days are counted from the first, in place of dates.',
};

/** How many events there are and how to read their dates. */
export function chronologyIntroduction(caseWords: CaseWords): Block[] {
  const { publicCase, blur, chronology } = caseWords;
  const events = chronologyEvents(caseWords);
  const noun = chronology.events === 'all' ? 'event' : 'significant event';
  if (events.length === 0) return [paragraph(`No ${noun}s have been recorded yet.`)];
  const undated = events.filter(isUndated).length;
  const dated = events.length - undated;
  const dates =
    blur === 'age'
      ? `${reviewKind(publicCase.review.kind).subject.age} is given in place of each date.`
      : exactness[blur];
  if (undated === 0) return [paragraph(`The chronology lists ${count(dated, noun)} in order of date. ${dates}`)];
  const apart = `${count(undated, noun)} without a date ${undated === 1 ? 'stands' : 'stand'} apart at its end.`;
  if (dated === 0) return [paragraph(`None of the ${count(undated, noun)} of the chronology has a date.`)];
  return [paragraph(`The chronology lists ${count(dated, noun)} in order of date. ${apart} ${dates}`)];
}

/** Stands where a section asks for the chronology: the table itself is the end of the report. */
export function chronologyPointer(): Block[] {
  return [paragraph('The chronology is the last appendix of this report.')];
}

/** The events with a date, in order, then the undated ones in a table of their own. */
export function chronologyTables(caseWords: CaseWords): Table[] {
  const events = chronologyEvents(caseWords);
  const isSummary = caseWords.chronology.form === 'summary';
  const { seen } = reviewKind(caseWords.publicCase.review.kind).subject;
  const columns = isSummary ? summaryColumns : fullColumns(seen);
  const table = (caption: string, description: string, rows: readonly Event[]): Table[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption,
            description,
            columns,
            rows: rows.map((event) => rowOf(event, caseWords)),
            isStreamed: true,
          },
        ];
  return [
    ...table(
      'Events with a date',
      'Events in order of date, one to a row',
      events.filter((event) => !isUndated(event)),
    ),
    ...table('Undated events', 'Events whose date is not known, one to a row', events.filter(isUndated)),
  ];
}

/** The events that this document's chronology prints. */
export function chronologyEvents({ publicCase: { events }, chronology }: Pick<CaseWords, 'publicCase' | 'chronology'>) {
  if (chronology.events === 'all') return events;
  return events.filter((event) => event.significance !== 'routine');
}

function isUndated(event: Event): boolean {
  return event.earliest === null && event.latest === null;
}

function rowOf(event: Event, caseWords: CaseWords): Row {
  const ref = `E${event.ref}`;
  const place = [
    { paragraphs: [words(ref)], bookmark: bookmarkOf('event', event.id) },
    cell(caseWords.dateOf(event)),
    cell(caseWords.sourceOf(event)),
  ];
  if (caseWords.chronology.form === 'summary') return { place: ref, cells: [...place, eventCell(event)] };
  const tags = caseWords.tagsOf(event.id);
  return {
    place: ref,
    cells: [
      ...place,
      cellOrDash(event.source),
      eventCell(event),
      cellOrDash([childSeenWords[event.childSeen], event.voice].join('\n')),
      cellOrDash([event.response, event.outcome].join('\n')),
      cellOrDash(tags.map((tag) => tagWords(tag, caseWords)).join('\n')),
    ],
  };
}

function tagWords(tag: PublicRow<'eventTags'>, { themeLabel }: CaseWords): string {
  const kind = tagKindWords[tag.kind];
  if (tag.themeId === null) return capitalised(kind);
  return `${themeLabel(tag.themeId)} (${kind})`;
}
