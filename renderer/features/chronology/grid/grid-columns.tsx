import type { ReactNode } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { TagLabel } from '../tag-label.tsx';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { sourceName } from '../words.ts';

export type GridColumn = {
  readonly id: 'ref' | 'date' | 'agency' | 'event' | 'outcome' | 'themes' | 'people';
  readonly label: string;
  /** Least width in rem, and the share of what is left over. */
  readonly least: number;
  readonly share: number;
  /** Columns with a higher number go first when the grid is narrow; the panel shows everything anyway. */
  readonly leaves: number;
  readonly cell: (event: EventView, lists: ReferenceLists) => ReactNode;
};

const mostTagsShown = 3;

export const gridColumns: readonly GridColumn[] = [
  { id: 'ref', label: 'Ref', least: 3.75, share: 0, leaves: 0, cell: (event) => `E${event.ref}` },
  { id: 'date', label: 'Date', least: 8, share: 0.4, leaves: 0, cell: dateCell },
  {
    id: 'agency',
    label: 'Agency',
    least: 6,
    share: 0.4,
    leaves: 1,
    cell: (event, lists) => sourceName(event, lists.agencyById),
  },
  { id: 'event', label: 'Event', least: 11, share: 2.2, leaves: 0, cell: (event) => event.event },
  { id: 'outcome', label: 'Outcome', least: 8, share: 1.2, leaves: 3, cell: (event) => event.outcome },
  { id: 'themes', label: 'Themes', least: 8.5, share: 1, leaves: 2, cell: themesCell },
  { id: 'people', label: 'People', least: 5, share: 0.5, leaves: 4, cell: peopleCell },
];

/** The columns that a grid of this width (in rem) has room for, in their order. */
export function columnsFor(width: number): readonly GridColumn[] {
  let columns = gridColumns;
  for (let leaving = 4; leaving > 0 && leastWidth(columns) > width; leaving -= 1) {
    columns = columns.filter((column) => column.leaves !== leaving);
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

/** The date as it is understood; under it the contributor's own words where they say it otherwise. */
function dateCell(event: EventView): ReactNode {
  const hasOtherWords =
    event.dateText !== '' && event.dateText.toLocaleLowerCase('en-GB') !== event.dateWording.toLocaleLowerCase('en-GB');
  return (
    <>
      <span className="event-date">{event.dateWording}</span>
      {hasOtherWords && <span className="event-date-words">“{event.dateText}”</span>}
    </>
  );
}

function themesCell(event: EventView, lists: ReferenceLists): ReactNode {
  const shown = event.tags.length > mostTagsShown ? mostTagsShown - 1 : mostTagsShown;
  return (
    <>
      {event.tags.slice(0, shown).map((tag) => (
        <TagLabel key={tag.id} tag={tag} themes={lists.themeById} />
      ))}
      {event.tags.length > shown && <span className="muted">and {event.tags.length - shown} more</span>}
    </>
  );
}

function peopleCell(event: EventView, lists: ReferenceLists): ReactNode {
  return event.personIds.map((id) => lists.personById.get(id)?.pseudonym ?? '').join(', ');
}
