import type { TimelineColumns } from '../../../../shared/contract/index.ts';

/** A dated event on the line. Days are whole, counted from 1 January 1970; `last` is part of it. */
export type DatedEvent = {
  readonly id: number;
  readonly ref: number;
  /** Place among all events, so that what is not drawn can be looked up in the columns. */
  readonly index: number;
  /** The known days; where a side is open, both are the day that is known. */
  readonly first: number;
  readonly last: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** It went on all that time; otherwise it happened at some time in it. */
  readonly isDuring: boolean;
  /** Marked as doubtful or approximate. */
  readonly isUncertain: boolean;
  /** The incident that this is one account of. */
  readonly clusterId: number | null;
  /** Ids of further accounts that this mark stands for, where one incident counts once. */
  readonly others: readonly number[];
};

export type TimelineLine = {
  readonly columns: TimelineColumns;
  /** In chronological order. */
  readonly dated: readonly DatedEvent[];
  /** Indexes into the columns. */
  readonly undated: readonly number[];
};

const NONE: readonly number[] = [];

/** Sorts events into those that have a place on the line and those that have none; none gets a day it was not given. */
export function readLine(columns: TimelineColumns): TimelineLine {
  const dated: DatedEvent[] = [];
  const undated: number[] = [];
  columns.ids.forEach((id, index) => {
    const earliest = columns.earliest[index] ?? null;
    const latest = columns.latest[index] ?? null;
    const known = earliest ?? latest;
    if (known === null) {
      undated.push(index);
      return;
    }
    dated.push({
      id,
      ref: columns.refs[index] ?? 0,
      index,
      first: earliest ?? known,
      last: latest ?? known,
      isOpenStart: earliest === null,
      isOpenEnd: latest === null,
      isDuring: columns.during[index] === 1,
      isUncertain: columns.doubtful[index] === 1,
      clusterId: columns.clusterIds[index] ?? null,
      others: NONE,
    });
  });
  return { columns, dated, undated };
}

/** A mark is a day; everything else is drawn as long as it may have been. */
export function isOneDay(event: DatedEvent): boolean {
  return event.first === event.last && !event.isOpenStart && !event.isOpenEnd;
}
