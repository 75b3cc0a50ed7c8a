import { type BlurLevel, type PartialDate, wordDate } from '../../../../shared/dates/index.ts';
import type { PublicRow } from '../../../../shared/model/index.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { type ChronologyOptions, type ReferenceWording, wholeChronology } from '../../../../shared/rich-text/index.ts';
import { firstUses } from '../../../../shared/rules/first-use.ts';
import { type SubjectWording, subjectWording } from '../../../../shared/starters/index.ts';
import type { ExportOptions, Run } from '../plan/plan.ts';
import { capitalised } from './phrases.ts';

export type Event = PublicRow<'events'>;
export type Learning = PublicRow<'learning'>;
export type Recommendation = PublicRow<'recommendations'>;

/** How the records of one case are worded wherever a document names them. */
export type CaseWords = ReferenceWording & {
  readonly publicCase: PublicCase;
  readonly eventById: ReadonlyMap<number, Event>;
  readonly themeLabel: (themeId: number) => string;
  /** The agency's short name where it has one, for tables; "Family"; "Not stated". */
  readonly sourceOf: (event: Event) => string;
  readonly agencyName: (agencyId: number | null) => string;
  /** A label in the words of this kind of review. */
  readonly say: SubjectWording;
  /** Running text with each acronym spelt out where it is first used; texts come in the order in which they print. */
  readonly firstUse: (text: string) => string;
  readonly blur: BlurLevel;
  /** What the chronology prints in this document. */
  readonly chronology: ChronologyOptions;
  /** Whether it prints the chronology at all, so that others may point to it. */
  readonly hasChronology: boolean;
  /** No more exact than `blur` allows; with a capital, as it stands at the head of a cell. */
  readonly dateOf: (event: Event) => string;
  /** A reference as a link to the record's place in the document. */
  readonly reference: (record: 'event' | 'learning' | 'recommendation', recordId: number) => Run;
  readonly tagsOf: (eventId: number) => readonly PublicRow<'eventTags'>[];
};

const REMOVED = '[removed]';

export const tagKindWords = {
  concern: 'concern',
  good_practice: 'good practice',
  context: 'context',
} as const satisfies Record<PublicRow<'eventTags'>['kind'], string>;

/** `learning` and `recommendations` come in order of position: the printed numbers are their places, made here. */
export function wordCase(publicCase: PublicCase, { dates }: Pick<ExportOptions, 'dates'> = {}): CaseWords {
  const people = new Map(publicCase.people.map((person) => [person.id, person.pseudonym]));
  const agencies = new Map(publicCase.agencies.map((agency) => [agency.id, agency]));
  const themes = new Map(publicCase.themes.map((theme) => [theme.id, theme.label]));
  const eventById = new Map(publicCase.events.map((event) => [event.id, event]));
  const tags = Map.groupBy(publicCase.eventTags, (tag) => tag.eventId);
  const printed = printedNumbers(publicCase);
  const record: ReferenceWording['record'] = (kind, id) => {
    if (kind !== 'event') return printed[kind].get(id) ?? REMOVED;
    const event = eventById.get(id);
    return event === undefined ? REMOVED : `E${event.ref}`;
  };
  return {
    publicCase,
    eventById,
    record,
    person: (id) => people.get(id) ?? REMOVED,
    themeLabel: (id) => themes.get(id) ?? REMOVED,
    agencyName: (id) => (id === null ? '' : (agencies.get(id)?.name ?? REMOVED)),
    sourceOf: (event) => {
      if (event.sourceKind === 'family') return 'Family';
      const agency = event.agencyId === null ? undefined : agencies.get(event.agencyId);
      return agency === undefined ? 'Not stated' : agency.shortName || agency.name;
    },
    say: subjectWording(publicCase.review.kind),
    firstUse: firstUses(publicCase.glossary),
    blur: dates?.level ?? 'exact',
    chronology: wholeChronology,
    hasChronology: false,
    dateOf: (event) =>
      capitalised(dates?.wordings[event.id] ?? wordDate(dateValue(event), { timeText: event.timeText })),
    reference: (kind, id) => ({ text: record(kind, id), target: bookmarkOf(kind, id) }),
    tagsOf: (eventId) => tags.get(eventId) ?? [],
  };
}

export function bookmarkOf(record: 'event' | 'learning' | 'recommendation', recordId: number): string {
  return `${record}_${recordId}`;
}

function dateValue(event: Event): PartialDate {
  return { start: event.start, end: event.end, meaning: event.dateMeaning, part: event.datePart };
}

function printedNumbers({ learning, recommendations }: PublicCase) {
  const number = (label: string, rows: readonly { readonly id: number }[]) =>
    rows.map((row, index) => [row.id, `${label} ${index + 1}`] as const);
  return {
    learning: new Map([
      ...number(
        'Learning point',
        learning.filter((finding) => finding.kind === 'learning_point'),
      ),
      ...number(
        'Good practice',
        learning.filter((finding) => finding.kind === 'good_practice'),
      ),
    ]),
    recommendation: new Map(number('Recommendation', recommendations)),
  };
}
