import { FAMILY_LANE, type LaneKind, NO_THEME_LANE, NOT_STATED_LANE } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { type Counted, oncePerIncident, type Undated } from './incidents.ts';
import type { DatedEvent, TimelineLine } from './timeline-events.ts';

export type Lane = {
  readonly key: string;
  readonly label: string;
  /** By the first day that is known. */
  readonly dated: readonly DatedEvent[];
  readonly undatedCount: number;
};

export type LaneNames = {
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
  readonly people: readonly Row<'people'>[];
};

/** The names of everything that an event can belong to. */
export type RecordNames = LaneNames & { readonly clusters: readonly Row<'clusters'>[] };

type LaneName = { readonly key: string; readonly label: string };

/** The lane of events that have neither theme nor person. */
const NO_LANE = 'none';

/** Every lane there can be, in the order of its list; what belongs to none of them has the last. */
function laneNames(kind: LaneKind, { agencies, themes, people }: LaneNames): LaneName[] {
  switch (kind) {
    case 'agency':
      return [
        ...agencies.map(({ id, name }) => ({ key: String(id), label: name })),
        { key: String(FAMILY_LANE), label: 'Family' },
        { key: String(NOT_STATED_LANE), label: 'Not stated' },
      ];
    case 'theme':
      return [
        ...themes.map(({ id, label }) => ({ key: String(id), label })),
        { key: String(NO_THEME_LANE), label: 'No theme' },
        { key: NO_LANE, label: 'Not tagged' },
      ];
    case 'person':
      return [
        ...people.map(({ id, pseudonym }) => ({ key: String(id), label: pseudonym })),
        { key: NO_LANE, label: 'No person named' },
      ];
  }
}

/** In which lanes an event stands: by theme or person it may be several. */
function laneKeysOf({ columns }: TimelineLine, index: number): string[] {
  const ids = columns.laneIds[index] ?? [];
  return ids.length === 0 ? [NO_LANE] : ids.map(String);
}

/** The lanes that hold anything, each with its events in order; or with its incidents, where one counts once. */
export function makeLanes(line: TimelineLine, kind: LaneKind, names: LaneNames, isOncePerIncident = false): Lane[] {
  const dated = new Map<string, DatedEvent[]>();
  const undated = new Map<string, Undated[]>();
  for (const event of line.dated) for (const key of laneKeysOf(line, event.index)) push(dated, key, event);
  for (const index of line.undated) {
    const account = { id: line.columns.ids[index] ?? 0, clusterId: line.columns.clusterIds[index] ?? null };
    for (const key of laneKeysOf(line, index)) push(undated, key, account);
  }
  const count = (marks: readonly DatedEvent[], others: readonly Undated[]): Counted =>
    isOncePerIncident ? oncePerIncident(marks, others) : { dated: marks, undatedCount: others.length };
  return laneNames(kind, names).flatMap(({ key, label }) => {
    const counted = count(dated.get(key) ?? [], undated.get(key) ?? []);
    if (counted.dated.length === 0 && counted.undatedCount === 0) return [];
    return [{ key, label, ...counted, dated: counted.dated.toSorted((a, b) => a.first - b.first) }];
  });
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The names of an event's lanes, for the list. */
export function laneLabelOf(line: TimelineLine, index: number, labels: ReadonlyMap<string, string>): string {
  return laneKeysOf(line, index)
    .map((key) => labels.get(key) ?? '')
    .join(', ');
}
