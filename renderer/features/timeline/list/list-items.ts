import type { Gap } from '../../../../shared/timeline/gaps.ts';
import { isoOfDay } from '../line/calendar-units.ts';
import type { DatedEvent, TimelineLine } from '../line/timeline-events.ts';

/** One line of the list: an event, or something said between events. */
export type ListItem =
  | { readonly kind: 'event'; readonly index: number }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'year'; readonly year: number; readonly count: number }
  | { readonly kind: 'undated-heading'; readonly count: number };

/** All that the picture shows, in order: dated events by year, with the gaps where they begin, then the undated. */
export function listItems(line: TimelineLine, gaps: readonly Gap[]): ListItem[] {
  const items: ListItem[] = [];
  const years = line.dated.map(yearOf);
  const counts = new Map<number | null, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const hasYears = counts.size > 1;
  let next = 0;
  let yearNow: number | null = null;
  line.dated.forEach(({ index, first }, at) => {
    for (let gap = gaps[next]; gap && gap.first <= first; gap = gaps[next]) {
      items.push({ kind: 'gap', gap });
      next += 1;
    }
    const year = years[at] ?? null;
    if (hasYears && year !== null && year !== yearNow) {
      items.push({ kind: 'year', year, count: counts.get(year) ?? 0 });
      yearNow = year;
    }
    items.push({ kind: 'event', index });
  });
  if (line.undated.length > 0) items.push({ kind: 'undated-heading', count: line.undated.length });
  for (const index of line.undated) items.push({ kind: 'event', index });
  return items;
}

/** The year in which it is or may be first; none for what only has an end, which stands before all years. */
function yearOf({ first, isOpenStart }: DatedEvent): number | null {
  return isOpenStart ? null : Number(isoOfDay(first).slice(0, 4));
}
