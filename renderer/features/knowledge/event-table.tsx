import { type ReactNode, useState } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import { useEvents, useNavigation } from '../../host/index.ts';
import { Button, Table, type TableColumn } from '../../ui/index.ts';
import { countEvents } from './knowledge-words.ts';

export type EventTableProps<Item extends { readonly eventId: number }> = {
  caption: string;
  items: readonly Item[];
  /** What stands beside each event: the columns, and their cells. */
  columns: readonly TableColumn[];
  cells: (item: Item, event: EventView) => Readonly<Record<string, ReactNode>>;
};

const PAGE = 50;

/** Events with what is known of them, the first so many; each opens in the chronology. */
export function EventTable<Item extends { readonly eventId: number }>(props: EventTableProps<Item>) {
  const { caption, items, columns, cells } = props;
  const { go } = useNavigation();
  const [shownCount, setShownCount] = useState(PAGE);
  const shown = items.slice(0, shownCount);
  const events = useEvents(shown.map(({ eventId }) => eventId));
  const left = items.length - shown.length;
  return (
    <div className="stack">
      <Table
        caption={caption}
        isCaptionHidden
        rowHeader="event"
        columns={[
          { id: 'event', label: 'Event' },
          { id: 'date', label: 'Date' },
          { id: 'words', label: 'What happened' },
          ...columns,
        ]}
        rows={shown.flatMap((item) => {
          const event = events.get(item.eventId);
          if (!event) return [];
          const open = () => go('chronology', { select: event.id });
          return {
            id: event.id,
            cells: {
              event: (
                <Button variant="quiet" className="event-ref" aria-label={`Open E${event.ref}`} onPress={open}>
                  E{event.ref}
                </Button>
              ),
              date: event.dateWording,
              words: <span className="event-words">{event.event}</span>,
              ...cells(item, event),
            },
          };
        })}
      />
      {left > 0 && (
        <div className="row">
          <Button onPress={() => setShownCount(shownCount + 4 * PAGE)}>
            Show {countEvents(Math.min(left, 4 * PAGE))} more
          </Button>
          <span className="muted">
            {shown.length.toLocaleString('en-GB')} of {countEvents(items.length)} shown
          </span>
        </div>
      )}
    </div>
  );
}
