import type { ReactNode } from 'react';
import type { EventColumnId, EventView } from '../../../../shared/contract/index.ts';
import type { Row } from '../../../../shared/model/index.ts';
import { childSeenOptions, significanceOptions, statusOptions } from '../panel/choice-options.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { scopeWords, sourceName } from '../words.ts';
import { dateCell, dayWords, kloesCell, knownToCell, peopleCell, themesCell } from './column-cells.tsx';

export type GridColumn = {
  readonly id: EventColumnId;
  readonly label: string;
  /**
   * The field of the event that is shown and can be typed into; null where nothing can. `start` stands for the whole
   * date (start, end, meaning, part, the contributor's words), `agencyId` for the source of information (an agency,
   * the family, or not stated).
   */
  readonly field: keyof Row<'events'> | null;
  /** Least width in rem, and the share of what is left over. */
  readonly least: number;
  readonly share: number;
  /** For the reviewer alone: never goes into a document. */
  readonly isPrivate?: true;
  readonly cell: (event: EventView, lists: ReferenceLists) => ReactNode;
};

const optionOf = (options: readonly { readonly id: string; readonly label: string }[], id: string) =>
  options.find((option) => option.id === id)?.label;

/** A column of running text. */
function text<Field extends 'event' | 'voice' | 'response' | 'outcome' | 'rationale' | 'agencyAnalysis'>(
  field: Field,
  label: string,
  least: number,
  share: number,
) {
  return { id: field, label, field, least, share, cell: (event) => event[field] } satisfies GridColumn;
}

/** Every column there is, in the order of the standard layout; the columns it leaves out stand where they belong. */
export const allColumns: readonly GridColumn[] = [
  { id: 'ref', label: 'Ref', field: null, least: 3.75, share: 0, cell: (event) => `E${event.ref}` },
  { id: 'date', label: 'Date', field: 'start', least: 8, share: 0.4, cell: dateCell },
  { id: 'time', label: 'Time', field: 'timeText', least: 6, share: 0.2, cell: (event) => event.timeText },
  {
    id: 'agency',
    label: 'Agency',
    field: 'agencyId',
    least: 6,
    share: 0.4,
    cell: (event, lists) => sourceName(event, lists.agencyById),
  },
  {
    id: 'source',
    label: 'Source of information',
    field: 'source',
    least: 8,
    share: 0.5,
    cell: (event) => event.source,
  },
  { id: 'kind', label: 'Kind of contact', field: 'kind', least: 8, share: 0.4, cell: (event) => event.kind },
  text('event', 'Event', 11, 2.2),
  {
    id: 'childSeen',
    label: 'Child seen',
    field: 'childSeen',
    least: 6,
    share: 0.2,
    cell: (event) => optionOf(childSeenOptions, event.childSeen),
  },
  text('voice', 'The child’s voice', 9, 1),
  text('response', 'Response or decision', 9, 1),
  text('outcome', 'Outcome', 8, 1.2),
  text('rationale', 'Reason given', 9, 1),
  { id: 'themes', label: 'Themes', field: null, least: 8.5, share: 1, cell: themesCell },
  { id: 'people', label: 'People', field: null, least: 5, share: 0.5, cell: peopleCell },
  { id: 'knownTo', label: 'Known to', field: null, least: 8, share: 0.5, cell: knownToCell },
  {
    id: 'recordedOn',
    label: 'Recorded on',
    field: 'recordedOn',
    least: 7,
    share: 0.2,
    cell: (event) => dayWords(event.recordedOn),
  },
  {
    id: 'cluster',
    label: 'Same incident',
    field: null,
    least: 5,
    share: 0.1,
    cell: (event) => (event.clusterRef === null ? '' : `C${event.clusterRef}`),
  },
  text('agencyAnalysis', 'The agency’s analysis', 9, 1),
  {
    id: 'significance',
    label: 'Significance',
    field: 'significance',
    least: 7,
    share: 0.2,
    cell: (event) => optionOf(significanceOptions, event.significance),
  },
  {
    id: 'status',
    label: 'Status',
    field: 'status',
    least: 5.5,
    share: 0.2,
    cell: (event) => optionOf(statusOptions, event.status),
  },
  { id: 'kloes', label: 'Key lines of enquiry', field: null, least: 9, share: 1, cell: kloesCell },
  { id: 'scope', label: 'Review period', field: null, least: 7, share: 0.2, cell: (event) => scopeWords[event.scope] },
  {
    id: 'reviewerNote',
    label: 'Private note',
    field: 'reviewerNote',
    least: 9,
    share: 1,
    isPrivate: true,
    cell: (event) => event.reviewerNote,
  },
];

/** In the standard layout those with a higher number go first when the grid is narrow; the panel shows everything. */
const leaving: ReadonlyMap<EventColumnId, number> = new Map([
  ['ref', 0],
  ['date', 0],
  ['agency', 1],
  ['event', 0],
  ['outcome', 3],
  ['themes', 2],
  ['people', 4],
]);

/** The columns of the standard layout. */
export const gridColumns: readonly GridColumn[] = allColumns.filter((column) => leaving.has(column.id));

/** The columns of the standard layout that a grid of this width (in rem) has room for, in their order. */
export function columnsFor(width: number): readonly GridColumn[] {
  let columns = gridColumns;
  for (let place = 4; place > 0 && leastWidth(columns) > width; place -= 1) {
    columns = columns.filter((column) => leaving.get(column.id) !== place);
  }
  return columns;
}

/** The width in rem below which the grid scrolls sideways. */
export function leastWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, column) => sum + column.least, 0);
}

export function columnTemplate(columns: readonly GridColumn[]): string {
  return columns.map(({ least, share }) => (share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`)).join(' ');
}
