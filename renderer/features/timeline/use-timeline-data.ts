import { useMemo } from 'react';
import { type Commands, commands, type InputOf, type LaneKind } from '../../../shared/contract/index.ts';
import { boundsOf } from '../../../shared/dates/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { dayNumberOf } from '../../../shared/timeline/calendar-units.ts';
import { findGaps, type Gap } from '../../../shared/timeline/gaps.ts';
import { useCommandQuery, useNavigation } from '../../host/index.ts';
import { ageSpans } from './line/ages.ts';
import { LaneDisplays } from './line/lane-displays.ts';
import { makeLanes, type RecordNames } from './line/lanes.ts';
import { namesOf, readTitles, type Titles } from './line/names.ts';
import { readLine, type TimelineLine } from './line/timeline-events.ts';
import { type Extent, extentOf } from './line/view.ts';
import type { PeriodDays, Subject } from './picture/scene.ts';

type SentFilter = NonNullable<InputOf<Commands['timeline.get']>['filter']>;

export type TimelineData = {
  readonly line: TimelineLine;
  /** Undefined until they have come: the first picture does not wait for them. */
  readonly titles: Titles | undefined;
  readonly names: RecordNames;
  readonly review: Row<'review'>;
  readonly extent: Extent;
  readonly gaps: readonly Gap[];
  readonly subject: Omit<Subject, 'isTall'>;
  /** Whether one incident has several accounts among the events shown. */
  readonly hasIncidents: boolean;
};

export type TimelineAnswer = { readonly data: TimelineData | undefined; readonly error: Error | null };

const NO_CLUSTERS: readonly Row<'clusters'>[] = [];

/** What the options of the screen say. */
export type TimelineWishes = {
  readonly lanes: LaneKind;
  readonly gapDays: number | null;
  readonly isOncePerIncident: boolean;
};

/** The filter that another screen opened this one with; one that can't be read is no filter. */
function useGivenFilter(): SentFilter {
  const given = useNavigation().params.filter;
  return useMemo(() => {
    const read = commands['timeline.get'].input.safeParse({ filter: given });
    return (read.success && read.data.filter) || {};
  }, [given]);
}

/** All that picture and list are made from. */
export function useTimelineData({ lanes, gapDays, isOncePerIncident }: TimelineWishes): TimelineAnswer {
  const filter = useGivenFilter();
  const { data: agencies } = useCommandQuery('agencies.list', {});
  const { data: themes } = useCommandQuery('themes.list', {});
  const { data: people } = useCommandQuery('people.list', {});
  const { data: review } = useCommandQuery('review.get', {});
  // The core answers one after the other: what is short and needed too is asked for first, what can wait at the end.
  const { data: columns, error } = useCommandQuery('timeline.get', { filter, lanes }, { keepsPrevious: true });
  const { data: clusters = NO_CLUSTERS } = useCommandQuery('clusters.list', {}, { isEnabled: columns !== undefined });
  const titles = useTitles(columns !== undefined);
  const line = useMemo(() => columns && readLine(columns), [columns]);
  const gaps = useMemo(() => (line && gapDays !== null ? findGaps(line.dated, gapDays) : []), [line, gapDays]);
  const drawn = useMemo(() => {
    if (!line || !agencies || !themes || !people || !review) return undefined;
    const names = { agencies, themes, people };
    const period = periodDays(review);
    const extent = extentOf(wholeLine(line, period));
    const laneList = makeLanes(line, lanes, names, isOncePerIncident);
    const displays = new LaneDisplays(laneList, extent, namesOf(undefined));
    const ages = agesOf(people, extent);
    return { names, review, extent, period, laneList, displays, ages };
  }, [line, agencies, themes, people, review, lanes, isOncePerIncident]);
  const data = useMemo(() => {
    if (!line || !drawn) return undefined;
    const { review, extent, period, laneList, displays, ages } = drawn;
    const names = { ...drawn.names, clusters };
    const subject = {
      lanes: laneList,
      displays: displays.named(namesOf(titles)),
      gaps,
      period,
      ages,
      isOncePerIncident,
    };
    return {
      line,
      titles,
      names,
      review,
      extent,
      gaps,
      subject,
      hasIncidents: hasSharedCluster(line.columns.clusterIds),
    };
  }, [line, drawn, clusters, titles, gaps, isOncePerIncident]);
  return { data, error };
}

function hasSharedCluster(clusterIds: readonly (number | null)[]): boolean {
  const clustered = clusterIds.filter((id) => id !== null);
  return new Set(clustered).size < clustered.length;
}

function useTitles(isEnabled: boolean): Titles | undefined {
  const { data } = useCommandQuery('timeline.titles', {}, { isEnabled, keepsPrevious: true });
  return useMemo(() => data && readTitles(data), [data]);
}

/** Events and review period; a period far away from all events is part of the line too. */
function wholeLine(line: TimelineLine, period: PeriodDays | null): number[] {
  return [
    ...line.dated.flatMap(({ first, last }) => [first, last]),
    ...[period?.first, period?.last].filter((day) => day != null),
  ];
}

function periodDays({ periodStart, periodEnd }: Row<'review'>): PeriodDays | null {
  const first = edgeDay(periodStart, 'earliest');
  const last = edgeDay(periodEnd, 'latest');
  return first === null && last === null ? null : { first, last };
}

function edgeDay(edge: string | null, which: 'earliest' | 'latest'): number | null {
  if (edge === null || edge === '..') return null;
  const day = boundsOf({ start: edge, end: null, meaning: 'point', part: null })[which];
  return day === null ? null : dayNumberOf(day);
}

/** Private: computed for this screen, and given to nothing that writes a file. */
function agesOf(people: readonly Row<'people'>[], extent: Extent): Subject['ages'] {
  return people
    .filter(({ isSubject }) => isSubject)
    .map(({ pseudonym, dateOfBirth }) => ({
      name: pseudonym,
      spans: dateOfBirth === null ? [] : ageSpans(dateOfBirth, extent.from + extent.days),
    }))
    .filter(({ spans }) => spans.length > 0);
}
