import { compareDates, sortBoundsOf } from '../../shared/dates/index.ts';
import { type PublicRow, type TableName, tables } from '../../shared/model/index.ts';
import type { PublicCase } from '../../shared/model/public-case.ts';
import type { BlockNode, PhrasingNode, RichText } from '../../shared/rich-text/index.ts';

type Given<N extends TableName> = Partial<PublicRow<N>>;

/** Rows as an export sees them: defaults filled in, private fields left out, ids from 1 unless they are given. */
export function publicRows<N extends TableName>(name: N, given: readonly Given<N>[]): PublicRow<N>[] {
  const { fields, defaults, privateFields } = tables[name];
  return given.map((row, index) => {
    const values: Record<string, unknown> = { ...defaults, position: index, ref: index + 1, ...row };
    const kept = Object.keys(fields).filter((field) => !(privateFields as readonly string[]).includes(field));
    return {
      id: row.id ?? index + 1,
      ...Object.fromEntries(kept.map((field) => [field, values[field]])),
    } as PublicRow<N>;
  });
}

/** Events with their sort bounds, in chronological order, as the store hands them to an export. */
export function publicEvents(given: readonly Given<'events'>[]): PublicRow<'events'>[] {
  return publicRows('events', given)
    .map((event) => ({
      ...event,
      ...sortBoundsOf({ start: event.start, end: event.end, meaning: event.dateMeaning, part: event.datePart }),
    }))
    .toSorted(compareDates);
}

export const text = (words: string, format = 0): PhrasingNode => ({ type: 'text', text: words, format });
export const prose = (...children: readonly PhrasingNode[]): BlockNode => ({
  type: 'paragraph',
  children: [...children],
});
export const root = (...children: readonly BlockNode[]): RichText => ({ type: 'root', children: [...children] });
export const generated = (block: Extract<BlockNode, { type: 'generated-block' }>['block']): BlockNode => ({
  type: 'generated-block',
  block,
});

/** A case with nothing in it but its subject; what a test is about is given. */
export function publicCase(given: Partial<PublicCase> = {}): PublicCase {
  return {
    review: publicRows('review', [
      { subject: 'Child A', typeLabel: 'Child Safeguarding Practice Review' },
    ])[0] as PublicCase['review'],
    people: [],
    personLinks: [],
    agencies: [],
    clusters: [],
    events: [],
    eventPeople: [],
    knownTo: [],
    themes: [],
    eventTags: [],
    keyLinesOfEnquiry: [],
    eventKloes: [],
    learning: [],
    learningThemes: [],
    learningEvidence: [],
    recommendations: [],
    recommendationLearning: [],
    actions: [],
    sections: [],
    pictures: [],
    briefingLines: [],
    glossary: [],
    panelMembers: [],
    familyContacts: [],
    parallelProcesses: [],
    versions: [],
    ...given,
  };
}

const opening = [
  'Home visit as agreed with the family; the older children were at school.',
  'Telephone call from the school about absence over the past fortnight.',
  'Assessment visit: the new partner answered for everybody and nobody was seen alone.',
  'Appointment missed; a letter was sent offering another within two weeks.',
];

/** A long chronology, two tags to an event, every column filled: the same one for the same number. */
export function longCase(events: number): PublicCase {
  const agencies = [
    'Children’s social care',
    'Police',
    'School',
    'Health visiting',
    'Probation',
    'Hospital',
    'GP',
    'Housing',
  ];
  const themes = publicRows(
    'themes',
    Array.from({ length: 26 }, (_, index) => ({
      code: `theme_${index}`,
      label: `Theme ${index + 1}`,
      definition: 'What it means.',
    })),
  );
  return publicCase({
    agencies: publicRows(
      'agencies',
      agencies.map((name) => ({ name })),
    ),
    themes,
    events: publicEvents(
      Array.from({ length: events }, (_, index) => ({
        ...dateOf(index),
        sourceKind: 'agency' as const,
        agencyId: (index % agencies.length) + 1,
        source: 'Case record',
        kind: 'Home visit',
        event: `${opening[index % opening.length]} Entry ${index + 1} of the record.`,
        childSeen: 'with_adult' as const,
        voice: 'Said little.',
        response: 'Recorded on the system and discussed in supervision.',
        outcome: 'No further action at this time.',
        significance: index % 50 === 0 ? ('significant' as const) : ('routine' as const),
      })),
    ),
    eventTags: publicRows(
      'eventTags',
      Array.from({ length: events * 2 }, (_, index) => ({
        eventId: (index >> 1) + 1,
        themeId: ((index * 7) % themes.length) + 1,
        kind: index % 5 === 0 ? ('good_practice' as const) : ('concern' as const),
        note: 'Shown by what was recorded.',
      })),
    ),
    sections: publicRows('sections', [
      { title: 'Introduction', content: root(prose(text('Why the review was held.'))) },
      { title: 'Analysis by theme', content: root(generated('theme_analysis'), generated('theme_matrix')) },
      { title: 'Chronology', isAppendix: true, content: root(generated('chronology')) },
    ]),
  });
}

function dateOf(index: number): Given<'events'> {
  if (index % 40 === 39) return { start: null };
  const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(index / 2)));
  return { start: day.toISOString().slice(0, 10), dateMeaning: 'point', timeText: index % 3 === 0 ? 'morning' : '' };
}
