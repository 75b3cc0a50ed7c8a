import type { LaneKind } from '../../../../shared/contract/index.ts';
import { ageAt, scopeOf, wordAge } from '../../../../shared/dates/index.ts';
import { isoOfDay } from '../line/calendar-units.ts';
import { laneLabelOf } from '../line/lanes.ts';
import type { TimelineData } from '../use-timeline-data.ts';
import { incidentWords } from './incident-words.ts';

export type ListColumn = { readonly key: string; readonly label: string; readonly words: (index: number) => string };

const scopeWords = { in: 'Within', out: 'Outside', straddles: 'In part', unknown: 'Not known' } as const;
const laneHeadings = { agency: 'Agency', theme: 'Themes', person: 'Persons' } as const satisfies Record<
  LaneKind,
  string
>;

/**
 * What the list says of an event beside its date: all that its place in the picture does. Ages are private, for the
 * screen only.
 */
export function listColumns(data: TimelineData, lanes: LaneKind): ListColumn[] {
  const { line, review, subject, names, titles } = data;
  const { columns } = line;
  const labels = new Map(subject.lanes.map(({ key, label }) => [key, label]));
  const iso = (day: number | null | undefined) => (day == null ? null : isoOfDay(day));
  const boundsAt = (index: number) => ({ earliest: iso(columns.earliest[index]), latest: iso(columns.latest[index]) });
  const period = { start: review.periodStart, end: review.periodEnd };
  const ages = names.people
    .filter(({ isSubject, dateOfBirth }) => isSubject && dateOfBirth !== null)
    .map(({ pseudonym, dateOfBirth }) => ({
      key: `age ${pseudonym}`,
      label: `Age of ${pseudonym}`,
      words: (index: number) => wordAge(ageAt(dateOfBirth ?? '', boundsAt(index))),
    }));
  const columnsOfAll: ListColumn[] = [
    ...ages,
    { key: 'lane', label: laneHeadings[lanes], words: (index) => laneLabelOf(line, index, labels) },
    { key: 'event', label: 'Event', words: (index) => titles?.get(columns.ids[index] ?? 0) ?? '' },
  ];
  if (subject.period) {
    const words = (index: number) => scopeWords[scopeOf(boundsAt(index), period)];
    columnsOfAll.splice(ages.length, 0, { key: 'scope', label: 'Review period', words });
  }
  if (columns.clusterIds.some((id) => id !== null)) {
    const refOf = new Map(names.clusters.map(({ id, ref }) => [id, ref]));
    columnsOfAll.push({ key: 'incident', label: 'Incident', words: incidentWords(line, subject.lanes, refOf) });
  }
  return columnsOfAll;
}
