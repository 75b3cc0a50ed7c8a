import type { LaneKind } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
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

type LaneName = { readonly key: string; readonly label: string };

/** Every lane there can be, in the order of its list; what belongs to none of them has the last. */
function laneNames(kind: LaneKind, { agencies, themes, people }: LaneNames): LaneName[] {
  switch (kind) {
    case 'agency':
      return [
        ...agencies.map(({ id, name }) => ({ key: String(id), label: name })),
        { key: 'family', label: 'Family' },
        { key: 'not_stated', label: 'Not stated' },
      ];
    case 'theme':
      return [
        ...themes.map(({ id, label }) => ({ key: String(id), label })),
        { key: '0', label: 'No theme' },
        { key: 'none', label: 'Not tagged' },
      ];
    case 'person':
      return [
        ...people.map(({ id, pseudonym }) => ({ key: String(id), label: pseudonym })),
        { key: 'none', label: 'No person named' },
      ];
  }
}

/** In which lanes an event stands: by theme or person it may be several. */
export function laneKeysOf(line: TimelineLine, index: number, kind: LaneKind): string[] {
  const { sourceKinds, agencyIds, laneIds } = line.columns;
  if (kind === 'agency') {
    const sourceKind = sourceKinds[index] ?? 'not_stated';
    return [sourceKind === 'agency' ? String(agencyIds[index]) : sourceKind];
  }
  const ids = laneIds[index] ?? [];
  return ids.length === 0 ? ['none'] : ids.map(String);
}

/** The lanes that hold anything, each with its events in order. */
export function makeLanes(line: TimelineLine, kind: LaneKind, names: LaneNames): Lane[] {
  const dated = new Map<string, DatedEvent[]>();
  const undated = new Map<string, number>();
  for (const event of line.dated) {
    for (const key of laneKeysOf(line, event.index, kind)) {
      const list = dated.get(key);
      if (list) list.push(event);
      else dated.set(key, [event]);
    }
  }
  for (const index of line.undated) {
    for (const key of laneKeysOf(line, index, kind)) undated.set(key, (undated.get(key) ?? 0) + 1);
  }
  for (const list of dated.values()) list.sort((a, b) => a.first - b.first);
  return laneNames(kind, names)
    .map(({ key, label }) => ({ key, label, dated: dated.get(key) ?? [], undatedCount: undated.get(key) ?? 0 }))
    .filter((lane) => lane.dated.length > 0 || lane.undatedCount > 0);
}

/** The names of an event's lanes, for the list. */
export function laneLabelOf(line: TimelineLine, index: number, kind: LaneKind, labels: ReadonlyMap<string, string>) {
  return laneKeysOf(line, index, kind)
    .map((key) => labels.get(key) ?? '')
    .join(', ');
}
