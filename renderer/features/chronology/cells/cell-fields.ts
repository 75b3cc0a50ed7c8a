import type { EventView } from '../../../../shared/contract/index.ts';
import { eventKinds } from '../../../../shared/starters/index.ts';
import type { GridColumn } from '../grid/grid-columns.tsx';
import { childSeenOptions, significanceOptions, statusOptions } from '../panel/choice-options.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { tagWords } from '../words.ts';
import { type CellField, textField } from './cell-field.ts';
import { choiceField } from './choice-field.ts';
import { dateField, recordedOnField } from './date-fields.ts';
import { sourceField } from './source-field.ts';

const kindOptions = eventKinds.map((kind) => ({ id: kind, label: kind }));

/** The columns that can be typed into, by the column's id; every other column is read and copied only. */
export const cellFields = {
  date: dateField,
  time: textField('timeText', 'Time', 'line'),
  agency: sourceField,
  source: textField('source', 'Source', 'line'),
  recordedOn: recordedOnField,
  kind: textField('kind', 'Kind', 'suggestion', kindOptions),
  event: textField('event', 'Event', 'lines'),
  childSeen: choiceField('childSeen', 'Child seen', childSeenOptions),
  voice: textField('voice', 'The child’s voice', 'lines'),
  response: textField('response', 'Response or decision', 'lines'),
  outcome: textField('outcome', 'Outcome', 'lines'),
  rationale: textField('rationale', 'Reason given', 'lines'),
  agencyAnalysis: textField('agencyAnalysis', 'The agency’s analysis', 'lines'),
  reviewerNote: textField('reviewerNote', 'Private note', 'lines'),
  significance: choiceField('significance', 'Significance', significanceOptions),
  status: choiceField('status', 'Status', statusOptions),
} as const satisfies Record<string, CellField>;

export type CellFieldId = keyof typeof cellFields;

export function cellField(columnId: string): CellField | null {
  return Object.hasOwn(cellFields, columnId) ? cellFields[columnId as CellFieldId] : null;
}

/** The words of any cell, as they are copied. */
export function cellWords(column: Pick<GridColumn, 'id' | 'cell'>, event: EventView, lists: ReferenceLists): string {
  const field = cellField(column.id);
  if (field) return field.copiedText?.(event) ?? field.text(event, lists);
  if (column.id === 'themes') return event.tags.map((tag) => tagWords(tag, lists.themeById)).join('; ');
  const shown = column.cell(event, lists);
  return typeof shown === 'string' ? shown : '';
}
