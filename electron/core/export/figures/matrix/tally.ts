import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import type { Event } from '../../compose/case-words.ts';
import type { Kinds } from './matrix-table.ts';

type Tag = PublicCase['eventTags'][number];
type Cell = { readonly all: Set<number> } & Record<Tag['kind'], Set<number>>;

/** Stands for "any row" and "any column": the totals, in which nothing counts twice. */
export const ANY = 'any';

/**
 * Counts different events, or different incidents where accounts of one count once: whatever is added several times to
 * one cell counts there once, and once in the totals.
 */
export class Tally {
  readonly #cells = new Map<string, Cell>();
  /** What an event counts as: itself, or the incident that it tells of. */
  readonly unitOf: (event: Event) => number;

  constructor(countClustersOnce: boolean) {
    // Negative, since events and clusters are numbered apart.
    this.unitOf = ({ id, clusterId }) => (countClustersOnce && clusterId !== null ? -clusterId : id);
  }

  add(row: string, column: string, event: Event, kind: Tag['kind'] | null = null): void {
    const unit = this.unitOf(event);
    for (const key of [cellKey(row, column), cellKey(row, ANY), cellKey(ANY, column), cellKey(ANY, ANY)]) {
      const cell = this.#cells.get(key) ?? emptyCell();
      this.#cells.set(key, cell);
      cell.all.add(unit);
      if (kind !== null) cell[kind].add(unit);
    }
  }

  count(row: string, column: string): number {
    return this.#cells.get(cellKey(row, column))?.all.size ?? 0;
  }

  kinds(row: string, column: string): Kinds {
    const cell = this.#cells.get(cellKey(row, column)) ?? emptyCell();
    return { concern: cell.concern.size, goodPractice: cell.good_practice.size, context: cell.context.size };
  }
}

const cellKey = (row: string, column: string) => `${row} ${column}`;
const emptyCell = (): Cell => ({ all: new Set(), concern: new Set(), good_practice: new Set(), context: new Set() });
