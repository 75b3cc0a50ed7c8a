import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { Button, TextField } from '../../ui/index.ts';

type EventSearchProps = {
  /** Events that are chosen already are left out. */
  excludedIds?: readonly number[];
  onChoose: (event: EventView) => void;
  autoFocus?: boolean;
};

const shownEvents = 20;

/** Finds an event by words of it and hands back the one chosen. The list shows what tells events apart. */
export function EventSearch({ excludedIds = [], onChoose, autoFocus }: EventSearchProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useDeferredValue(text.trim());
  const filter = wanted === '' ? {} : { filter: { text: wanted } };
  const query = useCommandQuery('events.query', filter, { keepsPrevious: true }).data;
  const found = query?.ids.filter((id) => !excludedIds.includes(id)) ?? [];
  const events = useCommandQuery('events.rows', { ids: found.slice(0, shownEvents) }, { keepsPrevious: true }).data;
  const agencies = useCommandQuery('agencies.list', {}).data;
  const rest = found.length - shownEvents;
  const sourceOf = (event: EventView) =>
    event.sourceKind === 'family'
      ? 'Family'
      : (agencies?.find((agency) => agency.id === event.agencyId)?.name ?? 'Source not stated');
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const enterList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    buttons()[0]?.focus();
  };
  /** Up from the first goes back to the words that were typed. */
  const walkList = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = buttons();
    const to = all.indexOf(document.activeElement as HTMLElement) + step;
    if (to < 0) field.current?.focus();
    else all[Math.min(to, all.length - 1)]?.focus();
  };
  return (
    <div className="stack">
      <TextField
        label="Find an event"
        type="search"
        value={text}
        onChange={setText}
        onKeyDown={enterList}
        inputRef={field}
        description="By words of the event, its date or its reference. Down arrow goes to the events found."
        autoFocus={autoFocus}
      />
      <p className="small muted" role="status">
        {query === undefined ? 'Searching…' : found.length === 0 ? 'No event matches.' : `${found.length} found`}
      </p>
      <ul ref={list} className="event-search" aria-label="Events found" onKeyDown={walkList}>
        {events?.map((event) => (
          <li key={event.id}>
            <Button variant="quiet" className="event-search-item" onPress={() => onChoose(event)}>
              <span className="event-search-head">
                <strong>E{event.ref}</strong> <span>{event.dateWording}</span> <span>{sourceOf(event)}</span>
              </span>
              <span className="event-search-words">{event.event}</span>
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small muted">and {rest} more: type more words to narrow them down</p>}
    </div>
  );
}
