import type { EventQuery } from '../../../../shared/contract/index.ts';

/** A line of the grid: an event, or the heading above the events that stand together. */
export type GridItem = { readonly kind: 'event'; readonly id: number } | GridHeading;

export type GridHeading = {
  readonly kind: 'heading';
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Whether its events can be hidden: those of a group can, those that only have no date stay in sight. */
  readonly isGroup: boolean;
  readonly isCollapsed: boolean;
};

/** The lines of the grid in order, found by place and by event. */
export type GridItems = {
  readonly count: number;
  /** How many of the lines are headings. */
  readonly headings: number;
  readonly at: (index: number) => GridItem | undefined;
  readonly isHeading: (index: number) => boolean;
  /** The line of an event; -1 when the filter leaves it out or its group is collapsed. */
  readonly indexOf: (id: number) => number;
  /** The line of a group's heading; -1 when there is none of this key. */
  readonly indexOfHeading: (key: string) => number;
  /** The key of the group that an event is in, seen or not; null when the filter leaves it out or nothing is grouped. */
  readonly groupOf: (id: number) => string | null;
  /** Whether the filter lets an event pass, seen or not. */
  readonly holds: (id: number) => boolean;
  /** The nearest line that holds an event, looking first in the direction of travel; -1 when no event is in sight. */
  readonly nearestEvent: (index: number, direction: 1 | -1) => number;
  /** As `nearestEvent`, but the headings of groups are lines to stop at too. */
  readonly nearestStop: (index: number, direction: 1 | -1) => number;
};

/** Events that follow one another under one heading, or under none. */
type Section = {
  readonly heading: GridHeading | null;
  /** Its first line, and the place of its first event among the ids. */
  readonly line: number;
  readonly place: number;
  readonly count: number;
};

type Queried = Pick<EventQuery, 'ids' | 'undated'> & Partial<Pick<EventQuery, 'groups' | 'isByDate'>>;

export function gridItems(query: Queried, collapsed: ReadonlySet<string> = new Set()): GridItems {
  const { ids } = query;
  const sections = sectionsOf(query, collapsed);
  const last = sections.at(-1);
  const count = last === undefined ? 0 : last.line + linesOf(last);
  const headingLines = new Set(sections.flatMap(({ heading, line }) => (heading === null ? [] : [line])));
  const sectionOfEvent = (id: number) => {
    // A screen asks for one or two events at a time: walking numbers is a hundred times quicker than mapping them.
    const place = ids.indexOf(id);
    return place === -1 ? undefined : lastThat(sections, (section) => section.place <= place);
  };

  const at = (index: number): GridItem | undefined => {
    if (index < 0 || index >= count) return undefined;
    const section = lastThat(sections, ({ line }) => line <= index);
    if (section === undefined) return undefined;
    const { heading, line, place } = section;
    if (heading !== null && index === line) return heading;
    const id = ids[place + index - line - (heading === null ? 0 : 1)];
    return id === undefined ? undefined : { kind: 'event', id };
  };
  const nearest = (index: number, direction: 1 | -1, isWanted: (item: GridItem) => boolean): number => {
    const within = Math.min(Math.max(index, 0), count - 1);
    for (const way of [direction, -direction]) {
      for (let line = within; line >= 0 && line < count; line += way) {
        const item = at(line);
        if (item && isWanted(item)) return line;
      }
    }
    return -1;
  };

  return {
    count,
    headings: headingLines.size,
    at,
    isHeading: (index) => headingLines.has(index),
    indexOf(id) {
      const section = sectionOfEvent(id);
      if (section === undefined || section.heading?.isCollapsed) return -1;
      return section.line + (section.heading === null ? 0 : 1) + ids.indexOf(id) - section.place;
    },
    indexOfHeading: (key) => sections.find(({ heading }) => heading?.isGroup && heading.key === key)?.line ?? -1,
    groupOf(id) {
      const heading = sectionOfEvent(id)?.heading;
      return heading?.isGroup ? heading.key : null;
    },
    holds: (id) => ids.includes(id),
    nearestEvent: (index, direction) => nearest(index, direction, ({ kind }) => kind === 'event'),
    nearestStop: (index, direction) => nearest(index, direction, (item) => item.kind === 'event' || item.isGroup),
  };
}

function sectionsOf(
  { ids, undated, groups = [], isByDate = true }: Queried,
  collapsed: ReadonlySet<string>,
): Section[] {
  const sections: Section[] = [];
  const add = (heading: GridHeading | null, count: number) => {
    const before = sections.at(-1);
    const line = before === undefined ? 0 : before.line + linesOf(before);
    const place = before === undefined ? 0 : before.place + before.count;
    if (count > 0) sections.push({ heading, line, place, count });
  };
  for (const group of groups) {
    add({ kind: 'heading', ...group, isGroup: true, isCollapsed: collapsed.has(group.key) }, group.count);
  }
  if (groups.length > 0) return sections;
  const apart = isByDate ? undated : 0;
  add(null, ids.length - apart);
  add({ kind: 'heading', key: 'undated', label: 'Undated', count: apart, isGroup: false, isCollapsed: false }, apart);
  return sections;
}

function linesOf({ heading, count }: Section): number {
  if (heading === null) return count;
  return heading.isCollapsed ? 1 : count + 1;
}

/** The last section of which something holds that holds of all before it. */
function lastThat(sections: readonly Section[], holds: (section: Section) => boolean): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section && holds(section)) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
