import type { EventBatch, EventView } from '../../../../shared/contract/index.ts';
import type { Changes, NewRow } from '../../../../shared/model/index.ts';
import type { CellField } from '../cells/cell-field.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';

export type OverPlan =
  | { readonly batch: EventBatch; readonly cells: number; readonly filled: number }
  | { readonly refusal: string };

export type Over = {
  readonly rows: readonly (readonly string[])[];
  /** The field of each column of the block. */
  readonly fields: readonly CellField[];
  /** The events under the block, from its first row on; rows beyond them become new events. */
  readonly events: readonly EventView[];
  /** What an event has before anything is pasted into it. */
  readonly blank: EventView;
  readonly lists: ReferenceLists;
};

/** Puts a block over cells: all of it, or nothing when one cell can't take its words. */
export function planOver({ rows, fields, events, blank, lists }: Over): OverPlan {
  const updates: EventBatch['updates'] = [];
  const adds: EventBatch['adds'] = [];
  let cells = 0;
  let filled = 0;
  for (const [place, row] of rows.entries()) {
    const event = events[place];
    const changes: Changes<'events'> = {};
    for (const [column, field] of fields.entries()) {
      const text = row[column] ?? '';
      const read = field.read(tidyCell(text, field), { ...(event ?? blank), ...definedChanges(changes) }, lists);
      if ('refusal' in read) {
        return { refusal: `Nothing was pasted. Row ${place + 1}, ${field.label}: ${read.refusal}` };
      }
      if (event && field.text(event, lists) === text) continue;
      if (event && isFilled(field, event, blank, lists)) filled += 1;
      if (event || text.trim() !== '') cells += 1;
      Object.assign(changes, read.changes);
    }
    if (event === undefined) {
      if (row.some((cell) => cell.trim() !== '')) adds.push({ values: changes as NewRow<'events'> });
    } else if (Object.keys(changes).length > 0) updates.push({ id: event.id, changes });
  }
  return { batch: { work: 'paste', updates, adds, agencies: [] }, cells, filled };
}

/** White space around a word of one line comes from the sheet, not from its writer. */
function tidyCell(text: string, field: CellField): string {
  return field.editor === 'lines' ? text : text.replace(/\s+/g, ' ').trim();
}

function isFilled(field: CellField, event: EventView, blank: EventView, lists: ReferenceLists): boolean {
  return field.text(event, lists) !== field.text(blank, lists);
}

function definedChanges(changes: Changes<'events'>): Partial<EventView> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
