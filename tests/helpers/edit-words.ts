/** What one edit does, record by record: the text that a record has afterwards, or null where it is gone. */
export type Change = {
  readonly table: 'events' | 'eventTags' | 'sections';
  /** Null while the record is still to be added: the case gives the number. */
  readonly id: number | null;
  readonly text: string | null;
};

/** A line that `edit-forever.ts` prints: before an edit what it will do, and what it did once it was acknowledged. */
export type EditLine = { readonly type: 'begin' | 'done'; readonly changes: readonly Change[] };

/** Every text of a case that the edits touch, by table and id. */
export type Texts = Map<string, string>;

export const keyOf = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`;

export function applyChanges(texts: Texts, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.text === null) texts.delete(keyOf(change));
    else texts.set(keyOf(change), change.text);
  }
}
