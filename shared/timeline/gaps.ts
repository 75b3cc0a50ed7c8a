/** Days without any contact recorded; `last` is the last of them. Days are counted from 1 January 1970. */
export type Gap = { readonly first: number; readonly last: number };

/**
 * Stretches of at least so many days between two contacts in which none was, and none can have been.
 *
 * A vague event covers every day on which it may have happened. An open side has no end to cover, so it counts at the
 * day that is known; undated events count nowhere: both are said beside the picture, since they may fill a gap.
 */
export function findGaps(dated: readonly Gap[], leastDays: number): Gap[] {
  const gaps: Gap[] = [];
  const byFirst = dated.toSorted((a, b) => a.first - b.first);
  let covered = byFirst[0]?.last ?? 0;
  for (const { first, last } of byFirst) {
    if (first - covered - 1 >= leastDays) gaps.push({ first: covered + 1, last: first - 1 });
    covered = Math.max(covered, last);
  }
  return gaps;
}
