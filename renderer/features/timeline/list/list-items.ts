import type { Gap } from '../line/gaps.ts';
import type { TimelineLine } from '../line/timeline-events.ts';

/** One line of the list: an event, a gap between events, or the heading of what has no date. */
export type ListItem =
  | { readonly kind: 'event'; readonly index: number }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'undated-heading'; readonly count: number };

/** All that the picture shows, in order: dated events with the gaps where they begin, then the undated. */
export function listItems(line: TimelineLine, gaps: readonly Gap[]): ListItem[] {
  const items: ListItem[] = [];
  let next = 0;
  for (const { index, first } of line.dated) {
    for (let gap = gaps[next]; gap && gap.first <= first; gap = gaps[next]) {
      items.push({ kind: 'gap', gap });
      next += 1;
    }
    items.push({ kind: 'event', index });
  }
  if (line.undated.length > 0) items.push({ kind: 'undated-heading', count: line.undated.length });
  for (const index of line.undated) items.push({ kind: 'event', index });
  return items;
}
