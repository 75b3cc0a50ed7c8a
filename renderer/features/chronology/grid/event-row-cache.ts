import type { EventView } from '../../../../shared/contract/index.ts';

export type FetchRows = (ids: readonly number[]) => Promise<readonly EventView[]>;

/** The contract's limit is 2,000; a screen holds far fewer, and small answers come sooner. */
const BATCH = 200;
/** About 6 MB of rows; beyond it the rows seen longest ago are let go. */
const MOST_KEPT = 4_000;

/**
 * Keeps the event rows that were on screen, and fetches those that are missing in one call.
 *
 * A row that has gone stale stays readable until its successor is here, so that nothing flickers. An answer that a
 * later change has overtaken is dropped and asked for again: what is shown never goes back in time.
 */
export class EventRowCache {
  readonly #fetch: FetchRows;
  readonly #rows = new Map<number, EventView>();
  readonly #gone = new Set<number>();
  /** The newest request for a row, under way or answered; a row without one is missing or stale. */
  readonly #asked = new Map<number, number>();
  #wanted: ReadonlySet<number> = new Set();
  readonly #listeners = new Set<() => void>();
  #request = 0;
  #version = 0;
  /** The newest revision of the case that was heard of. */
  #revision: number;
  #isScheduled = false;

  constructor(fetch: FetchRows, revision = 0) {
    this.#fetch = fetch;
    this.#revision = revision;
  }

  get(id: number): EventView | undefined {
    return this.#rows.get(id);
  }

  /** The core was asked and has no such event (deleted, or taken back by undo). */
  isGone(id: number): boolean {
    return this.#gone.has(id);
  }

  /** Changes whenever a row does: the snapshot for `useSyncExternalStore`. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says which rows are on screen now: only these are fetched, and again whenever they go stale. */
  want(ids: Iterable<number>): void {
    this.#wanted = new Set(ids);
    this.#fetchSoon();
  }

  /** The case has changed: what was asked before is older than this. */
  reached(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  /**
   * Takes rows that came with another answer, as of a revision; those that are here or on their way are newer. Rows of
   * an older revision are shown where there are none, and fetched all the same. Tells nobody: who draws, reads them.
   */
  offer(rows: readonly EventView[], revision: number): void {
    const isCurrent = revision >= this.#revision;
    for (const row of rows) {
      if (this.#asked.has(row.id) || (!isCurrent && this.#rows.has(row.id))) continue;
      this.#rows.set(row.id, row);
      this.#gone.delete(row.id);
      if (isCurrent) this.#asked.set(row.id, this.#request);
    }
  }

  /** Marks rows stale; all of them without ids. */
  invalidate(ids?: readonly number[]): void {
    if (ids === undefined) this.#asked.clear();
    else for (const id of ids) this.#asked.delete(id);
    this.#fetchSoon();
  }

  /** Shows a row as it is about to be stored, until the core says what it has become. */
  show(row: EventView): void {
    if (!this.#rows.has(row.id)) return;
    // An answer under way was asked for before the change.
    this.#asked.delete(row.id);
    this.#rows.set(row.id, row);
    this.#announce();
  }

  /** Forgets everything: another case has been opened. */
  clear(): void {
    this.#rows.clear();
    this.#gone.clear();
    this.#wanted = new Set();
    this.#revision = 0;
    this.invalidate();
  }

  #fetchSoon(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      const missing = [...this.#wanted].filter((id) => !this.#asked.has(id));
      for (let start = 0; start < missing.length; start += BATCH) {
        void this.#fetchBatch(missing.slice(start, start + BATCH));
      }
    });
  }

  async #fetchBatch(ids: readonly number[]): Promise<void> {
    this.#request += 1;
    const request = this.#request;
    for (const id of ids) this.#asked.set(id, request);
    let rows: readonly EventView[];
    try {
      rows = await this.#fetch(ids);
    } catch {
      // Asked for again at the next scroll or change; the query for the list tells the user what is wrong.
      for (const id of ids) if (this.#asked.get(id) === request) this.#asked.delete(id);
      return;
    }
    const given = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) {
      if (this.#asked.get(id) !== request) continue;
      const row = given.get(id);
      this.#rows.delete(id);
      this.#gone.delete(id);
      if (row) this.#rows.set(id, row);
      else this.#gone.add(id);
    }
    this.#letGo();
    this.#announce();
  }

  #announce(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #letGo(): void {
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= MOST_KEPT) return;
      if (this.#wanted.has(id)) continue;
      this.#rows.delete(id);
      this.#asked.delete(id);
    }
  }
}
