/** The part of the line that is shown: from the start of a day, so many days wide. Neither need be whole. */
export type View = { readonly from: number; readonly days: number };
/** The whole line, with a little room at both ends. */
export type Extent = View;

/** Closer than this a day would be wider than its words need. */
const LEAST_DAYS = 10;

export function xOfDay(day: number, view: View, width: number): number {
  return ((day - view.from) / view.days) * width;
}

export function dayAtX(x: number, view: View, width: number): number {
  return view.from + (x / width) * view.days;
}

/** Every day given and 2 % more on either side; a line of one day still has a width. */
export function extentOf(days: readonly number[]): Extent {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return { from: 0, days: LEAST_DAYS };
  const length = Math.max(LEAST_DAYS, last + 1 - first);
  const margin = length * 0.02 + 1;
  return { from: first - margin, days: length + 2 * margin };
}

/** Never past the ends of the line, never wider than all of it. */
export function clampView(view: View, extent: Extent): View {
  const days = Math.min(Math.max(view.days, LEAST_DAYS), extent.days);
  const from = Math.min(Math.max(view.from, extent.from), extent.from + extent.days - days);
  return { from, days };
}

/** Zooms by a factor (2 shows twice as many days); the day at `anchor`, a share of the width, stays where it is. */
export function zoomView(view: View, factor: number, anchor: number, extent: Extent): View {
  const days = Math.min(Math.max(view.days * factor, LEAST_DAYS), extent.days);
  return clampView({ from: view.from + (view.days - days) * anchor, days }, extent);
}

/** Moves by a share of what is shown. */
export function panView(view: View, share: number, extent: Extent): View {
  return clampView({ ...view, from: view.from + share * view.days }, extent);
}

/** Brings days into view: as it is when they are in it, else in the middle, no closer than it was. */
export function revealDays(view: View, first: number, last: number, extent: Extent): View {
  if (first >= view.from && last + 1 <= view.from + view.days) return view;
  return clampView({ ...view, from: (first + last + 1) / 2 - view.days / 2 }, extent);
}

/** A day is shown among the weeks around it; something longer with as much again on either side. */
const LEAST_AROUND = 42;

/** Goes to days that were asked for: in the middle, from near enough to tell them from others, no wider than it was. */
export function viewAround(view: View, first: number, last: number, extent: Extent): View {
  const length = last + 1 - first;
  const days = Math.max(length * 1.5, Math.min(view.days, Math.max(LEAST_AROUND, length * 3)));
  return clampView({ from: (first + last + 1) / 2 - days / 2, days }, extent);
}
