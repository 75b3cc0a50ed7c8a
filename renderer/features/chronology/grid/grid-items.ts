import type { EventQuery } from '../../../../shared/contract/index.ts';

/** A line of the grid: an event, or the heading above the events without a date. */
export type GridItem =
  | { readonly kind: 'event'; readonly id: number }
  | { readonly kind: 'undated-heading'; readonly count: number };

/** The lines of the grid in order, found by place and by event without walking the list. */
export type GridItems = {
  readonly count: number;
  /** Where the heading of the undated events stands; -1 when there are none. */
  readonly headingIndex: number;
  readonly at: (index: number) => GridItem | undefined;
  /** The line of an event; -1 when the filter leaves it out. */
  readonly indexOf: (id: number) => number;
  /** The nearest line that holds an event, looking first in the direction of travel; -1 when there are no events. */
  readonly nearestEvent: (index: number, direction: 1 | -1) => number;
};

export function gridItems(query: Pick<EventQuery, 'ids' | 'undated'>): GridItems {
  const { ids, undated } = query;
  const headingIndex = undated > 0 ? ids.length - undated : -1;
  const count = ids.length + (undated > 0 ? 1 : 0);
  const lineOf = (place: number) => (headingIndex >= 0 && place >= headingIndex ? place + 1 : place);
  let lines: Map<number, number> | undefined;
  return {
    count,
    headingIndex,
    at(index) {
      if (index < 0 || index >= count) return undefined;
      if (index === headingIndex) return { kind: 'undated-heading', count: undated };
      const id = ids[headingIndex >= 0 && index > headingIndex ? index - 1 : index];
      return id === undefined ? undefined : { kind: 'event', id };
    },
    indexOf(id) {
      lines ??= new Map(ids.map((one, place) => [one, lineOf(place)]));
      return lines.get(id) ?? -1;
    },
    nearestEvent(index, direction) {
      if (ids.length === 0) return -1;
      const within = Math.min(Math.max(index, 0), count - 1);
      if (within !== headingIndex) return within;
      const onward = within + direction;
      return onward >= 0 && onward < count ? onward : within - direction;
    },
  };
}
