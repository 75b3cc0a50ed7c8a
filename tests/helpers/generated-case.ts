import { rows } from '../../electron/core/sample/rows.ts';
import { type CaseDump, type CaseTables, caseDumpVersion } from '../../shared/model/case-dump.ts';
import { childSeenValues } from '../../shared/model/chronology-tables.ts';
import { tagKinds } from '../../shared/model/coding-tables.ts';
import { type NewRow, type Row, tableNames } from '../../shared/model/index.ts';
import { codingFrame, reviewKind } from '../../shared/starters/index.ts';
import { writeDate } from './generated/dates.ts';
import { judgement } from './generated/judgement.ts';
import { createRandom, type Random } from './generated/random.ts';
import { reportSections } from './generated/sections.ts';
import {
  type AgencyProfile,
  agencyProfiles,
  eventText,
  outcomeText,
  persons,
  questions,
  relations,
  responseText,
  voiceText,
} from './generated/texts.ts';

type ReviewKindCode = Row<'review'>['kind'];

export type GeneratedSize = {
  readonly agencies?: number;
  readonly themes?: number;
  /** What kind of review it is, with the sections of its kind: LCSPR unless told otherwise. */
  readonly kind?: ReviewKindCode;
};

/**
 * A made-up review with as many events as asked, two tags each, by twelve agencies unless told otherwise: the same case
 * for the same seed and size, with every kind of date, and ids and refs that a case file takes as they are. Nobody and
 * no place in it is real.
 */
export function generatedCase(eventCount: number, seed = 1, size: GeneratedSize = {}): CaseDump {
  const random = createRandom(seed);
  const profiles = goRound(agencyProfiles, size.agencies, (profile, round) => ({
    ...profile,
    name: `${profile.name} (${round})`,
    shortName: `${profile.shortName} ${round}`,
  }));
  const themes = goRound<NewRow<'themes'>>(codingFrame, size.themes, (theme, round) => ({
    ...theme,
    label: `${theme.label} (${round})`,
  }));
  const clusterCount = Math.max(1, Math.floor(eventCount / 25));
  const events = list(eventCount, (index) => event(random, index, clusterCount, profiles));
  const eventIds = events.map((_, index) => index + 1);
  const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as CaseTables;
  const judged = judgement(random, eventIds);
  return {
    format: 'casewright-case',
    version: caseDumpVersion,
    refCounters: { C: clusterCount, E: eventCount, ...judged.refCounters },
    ...empty,
    review: rows('review', [{ ...review, ...kindOf(size.kind ?? 'LCSPR') }]),
    people: rows(
      'people',
      persons.map((person, index) => ({ ...person, aliases: [...person.aliases], isSubject: index === 0 })),
    ),
    personLinks: rows(
      'personLinks',
      relations.map(([personId, kind, otherId]) => ({ personId, kind, otherId })),
    ),
    agencies: rows(
      'agencies',
      profiles.map(({ name, shortName }) => ({
        name,
        shortName,
        contribution: 'Returned a chronology and a report',
      })),
    ),
    imports: rows('imports', profiles.map(importOf)),
    clusters: rows(
      'clusters',
      list(clusterCount, (index) => ({ ref: index + 1 })),
    ),
    events: rows('events', events),
    eventPeople: rows(
      'eventPeople',
      eventIds.flatMap((eventId) => peopleOf(random, eventId)),
    ),
    knownTo: rows(
      'knownTo',
      eventIds.flatMap((eventId) => knownToOf(random, eventId, profiles.length)),
    ),
    eventLinks: rows(
      'eventLinks',
      eventIds.filter((id) => id % 50 === 0).map((eventId) => ({ eventId, otherEventId: eventId - 1 })),
    ),
    themes: rows('themes', themes),
    eventTags: rows(
      'eventTags',
      eventIds.flatMap((eventId) => tagsOf(random, eventId, themes.length)),
    ),
    keyLinesOfEnquiry: rows(
      'keyLinesOfEnquiry',
      questions.map((question) => ({ question, answer: 'See the analysis.' })),
    ),
    eventKloes: rows(
      'eventKloes',
      eventIds
        .filter(() => random.isLucky(1 / 3))
        .map((eventId) => ({ eventId, kloeId: random.between(1, questions.length) })),
    ),
    ...judged.tables,
    sections: rows('sections', reportSections(random, eventIds, size.kind)),
    glossary: rows('glossary', [{ term: 'MARAC', meaning: 'A meeting about people at high risk of domestic abuse.' }]),
    panelMembers: rows(
      'panelMembers',
      profiles.map((_, index) => ({ role: 'Senior safeguarding lead', agencyId: index + 1, memberName: '' })),
    ),
    familyContacts: rows('familyContacts', [
      { personId: 2, contactOn: '2022-03', how: 'Meeting', summary: 'Mother met the reviewer with an advocate.' },
    ]),
    parallelProcesses: rows('parallelProcesses', [
      { name: 'Criminal proceedings', owner: 'Police', startOn: '2021-02', state: 'Ended in a conviction.' },
    ]),
    versions: rows('versions', [
      { label: 'v0.1', date: 'May 2022', author: 'Reviewer', change: 'First draft', circulation: 'Panel' },
    ]),
  };
}

const firstYear = 2013;
const lastYear = 2021;

const review: Omit<NewRow<'review'>, 'kind' | 'typeLabel'> = {
  subject: 'Child M',
  publisher: 'Safeguarding Children Partnership',
  periodStart: '2017-01',
  periodEnd: '2020-11-30',
  documentDate: '2022-05',
};

const kindOf = (kind: ReviewKindCode) => ({ kind, typeLabel: reviewKind(kind).label });

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** The first of a list, and then the list again under other names until there are as many as wanted. */
function goRound<T extends object>(
  known: readonly T[],
  count = known.length,
  rename: (one: T, round: number) => T,
): T[] {
  return list(count, (index) => {
    const one = known[index % known.length] as T;
    return index < known.length ? one : rename(one, 1 + Math.floor(index / known.length));
  });
}

const importOf = ({ shortName }: AgencyProfile, index: number): NewRow<'imports'> => ({
  fileName: `${shortName} chronology.xlsx`,
  sha256: String(index + 1).padStart(64, '0'),
  importedAt: '2022-01-10T09:00:00.000Z',
  agencyId: index + 1,
});

function event(
  random: Random,
  index: number,
  clusterCount: number,
  profiles: readonly AgencyProfile[],
): NewRow<'events'> {
  const agency = random.between(0, profiles.length - 1);
  const { sources, kinds } = profiles[agency] ?? agencyProfiles[0];
  const { meaning, part, ...date } = writeDate(random, random.between(firstYear, lastYear));
  const isFromFamily = random.isLucky(0.04);
  return {
    ref: index + 1,
    ...date,
    dateMeaning: meaning,
    datePart: part,
    sequence: random.isLucky(0.1) ? random.between(1, 3) : 0,
    sourceKind: isFromFamily ? 'family' : 'agency',
    agencyId: isFromFamily ? null : agency + 1,
    source: isFromFamily ? 'Conversation with the family' : random.pick(sources),
    kind: isFromFamily ? 'Family event' : random.pick(kinds),
    event: eventText(random),
    childSeen: random.pick(childSeenValues),
    voice: random.isLucky(0.25) ? voiceText(random) : '',
    response: random.isLucky(0.6) ? responseText(random) : '',
    outcome: outcomeText(random),
    reviewerNote: random.isLucky(0.1) ? 'Check against the police return.' : '',
    significance: random.pick(['routine', 'routine', 'routine', 'significant', 'key_practice_episode']),
    status: random.pick(['agreed', 'agreed', 'agreed', 'agreed', 'queried', 'disputed']),
    clusterId: random.isLucky(0.08) ? random.between(1, clusterCount) : null,
    ...briefingOf(index),
    importId: isFromFamily ? null : agency + 1,
    importRow: isFromFamily ? '' : `row ${index + 2}`,
  };
}

/** The first few events make the briefing's background: four paragraphs, then one of further concerns. */
function briefingOf(index: number): Pick<NewRow<'events'>, 'briefingUse' | 'briefingParagraph' | 'briefingSentence'> {
  if (index >= 9) return {};
  const briefingSentence = `Over the period reviewed, concern number ${index + 1} came to the notice of one agency alone.`;
  return {
    briefingUse: index < 8 ? 'background' : 'further_concern',
    briefingParagraph: 1 + (index % 4),
    briefingSentence,
  };
}

function peopleOf(random: Random, eventId: number): NewRow<'eventPeople'>[] {
  const ids = random.sample(
    list(persons.length, (index) => index + 1),
    random.between(1, 3),
  );
  return ids.map((personId) => ({ eventId, personId }));
}

function knownToOf(random: Random, eventId: number, agencyCount: number): NewRow<'knownTo'>[] {
  if (!random.isLucky(0.1)) return [];
  const knownOn = `${random.between(firstYear, lastYear)}-06`;
  return [{ eventId, agencyId: random.between(1, agencyCount), knownOn, note: 'Told by letter.' }];
}

/** Two different themes; now and then the second tag has no theme, as for good practice that fits none. */
function tagsOf(random: Random, eventId: number, themeCount: number): NewRow<'eventTags'>[] {
  const themeIds: (number | null)[] = random.sample(
    list(themeCount, (index) => index + 1),
    2,
  );
  if (random.isLucky(0.03)) themeIds[1] = null;
  return themeIds.map((themeId) => ({ eventId, themeId, kind: random.pick(tagKinds), note: '' }));
}
