import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { FilterBar, hitPattern, useEventFilter, useEventQuery, useSearchHighlights } from '../../event-filter/index.ts';
import { RemoveDialog, useNavigation, wordError } from '../../host/index.ts';
import { Button, EmptyState, HitsProvider, SectionHeading } from '../../ui/index.ts';
import './chronology.css';
import { PasteDialog } from './clipboard/paste-dialog.tsx';
import { usePasting } from './clipboard/use-pasting.ts';
import { rowsOfFirstScreen } from './first-questions.ts';
import { EventGrid, type EventGridHandle } from './grid/event-grid.tsx';
import { gridItems } from './grid/grid-items.ts';
import { useEventRowCache } from './grid/use-event-rows.ts';
import { ArrangingDialogs } from './layout/arranging-dialogs.tsx';
import './layout/layout.css';
import { LayoutTools } from './layout/layout-tools.tsx';
import { OrderLine } from './layout/order-line.tsx';
import { useArranging } from './layout/use-arranging.ts';
import { useChronologyLayout, useRevealing } from './layout/use-chronology-layout.ts';
import { SelectedEvent } from './panel/selected-event.tsx';
import { ReadButton } from './reading/read-button.tsx';
import { ReadingView } from './reading/reading-view.tsx';
import { screenCommand } from './screen-keys.ts';
import { ChronologyStrip } from './tagging/chronology-strip.tsx';
import { TaggingDialogs } from './tagging/tagging-dialogs.tsx';
import { useEventKeys } from './tagging/use-event-keys.ts';
import { useEventActions } from './use-event-actions.ts';
import { useReferenceLists } from './use-reference-lists.ts';

const noEvents = { ids: [], groups: [], isByDate: true, undated: 0 } as const;

/** The chronology: filter above, events as a grid, the selected event in full beside it. */
export function ChronologyScreen() {
  const { params, go } = useNavigation();
  const [filter, setFilter] = useEventFilter('chronology');
  const layout = useChronologyLayout();
  const { sort, group, collapsedKeys, isKnown } = layout;
  const order = useMemo(
    () => ({ ...(sort && { sort }), ...(group && { group }), first: rowsOfFirstScreen }),
    [sort, group],
  );
  const { data: query, error } = useEventQuery(filter, order);
  const lists = useReferenceLists();
  const cache = useEventRowCache();
  useMemo(() => query && cache.offer(query.first, query.revision), [cache, query]);
  // An answer that lists the same events in the same order leaves the lines as they are.
  const { ids, groups, isByDate, undated } = query && isKnown ? query : noEvents;
  const items = useMemo(
    () => gridItems({ ids, groups, isByDate, undated }, collapsedKeys),
    [ids, groups, isByDate, undated, collapsedKeys],
  );
  const grid = useRef<EventGridHandle>(null);
  const screen = useRef<HTMLDivElement>(null);
  const panes = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => hitPattern(filter.text), [filter.text]);
  useSearchHighlights(screen, hits, '.chronology-body, .reading-event');
  const actions = useEventActions(items, cache, grid, params.select);
  const keys = useEventKeys(items, lists, actions, grid);
  const selectedId = actions.selection?.id ?? null;
  const pasting = usePasting(items.count === 0, actions, keys.tagging.say, grid);
  const [typingColumnId, setTypingColumnId] = useState<string | null>(null);
  const arranging = useArranging(items, cache, layout, actions, grid);
  useRevealing(items, layout, selectedId);
  const isReading = keys.readingIds !== null && selectedId !== null;

  // The panel has many fields: moving through the list and typing into it go on while it is being drawn.
  const shown = useDeferredValue(actions.selection);
  const isFilteredOut = query !== undefined && isKnown && shown?.id != null && !items.holds(shown.id);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = isReading ? null : screenCommand(event);
    if (command === 'add') actions.add();
    else if (command === 'duplicate' && selectedId !== null) actions.duplicate(selectedId);
    else if (command === 'chronological') layout.inOrderOfDates();
    else if (command === 'delete' && selectedId !== null) actions.askToDelete(selectedId);
    else return;
    event.preventDefault();
  };
  const clearFilter = () => {
    setFilter({});
    screen.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for everything inside; each control has its own role
    <div ref={screen} className="chronology" data-panel={shown !== null || undefined} onKeyDown={onKeyDown}>
      <SectionHeading
        level={1}
        actions={
          !isReading && (
            <>
              <Button onPress={() => go('timeline', { filter, select: selectedId })}>On the timeline</Button>
              <LayoutTools layout={layout} />
              <ReadButton items={items} selectedId={selectedId} onRead={keys.read} />
              <Button variant="primary" icon="plus" onPress={actions.add}>
                Add event
              </Button>
            </>
          )
        }
      >
        Chronology
      </SectionHeading>
      {isReading && keys.readingIds ? (
        <ReadingView
          id={selectedId}
          ids={keys.readingIds}
          cache={cache}
          lists={lists}
          keys={keys}
          onRead={actions.select}
        />
      ) : (
        <>
          <FilterBar
            filter={filter}
            onChange={setFilter}
            count={query && { shown: query.ids.length, total: query.total }}
            onStep={actions.selectNext}
          />
          {/* Its place is kept until the events are there, so that nothing jumps. */}
          {query?.total !== 0 && (
            <div className={query ? undefined : 'chronology-waiting'}>
              <ChronologyStrip {...{ items, cache, lists, selectedId, keys, typingColumnId }} />
            </div>
          )}
          <OrderLine layout={layout} />
          {error && (
            <p role="alert" className="field-error">
              {wordError(error)}
            </p>
          )}
          <div ref={panes} className="chronology-panes">
            {items.count > 0 && (
              <EventGrid
                ref={grid}
                room={panes}
                items={items}
                cache={cache}
                lists={lists}
                layout={layout}
                selectedId={selectedId}
                many={keys.many}
                onSelect={actions.select}
                onOpen={actions.open}
                typingColumnId={typingColumnId}
                onTypingColumn={setTypingColumnId}
                say={keys.tagging.say}
                onPreview={pasting.preview}
                onMenu={arranging.openMenu}
                onKey={(event, id) => arranging.onGridKey(event, id) || keys.onGridKey(event, id)}
              />
            )}
            {query?.total === 0 && shown === null && (
              <EmptyState
                title="No events yet"
                words="Add the first contact or event. A date can be as vague as the record is: “summer 2018” will do. Or copy a table in Excel or Word and paste it here with Ctrl+V."
                action={<Button onPress={actions.add}>Add event</Button>}
              />
            )}
            {query && isKnown && query.total > 0 && items.count === 0 && (
              <EmptyState
                title="No event matches"
                words={`None of the ${query.total.toLocaleString('en-GB')} events fits the filter.`}
                action={<Button onPress={clearFilter}>Clear the filter</Button>}
              />
            )}
            {shown && (
              <section className="chronology-detail" aria-label="Selected event">
                <HitsProvider pattern={hits}>
                  <SelectedEvent
                    key={shown.panelKey}
                    selection={shown}
                    cache={cache}
                    isFilteredOut={isFilteredOut}
                    lists={lists}
                    actions={actions}
                    more={shown.id === null ? [] : arranging.entriesFor(shown.id)}
                  />
                </HitsProvider>
              </section>
            )}
          </div>
        </>
      )}
      {pasting.block && (
        <PasteDialog block={pasting.block} lists={lists} onClose={pasting.close} onAdded={pasting.added} />
      )}
      <ArrangingDialogs arranging={arranging} lists={lists} />
      <TaggingDialogs keys={keys} cache={cache} lists={lists} />
      {actions.deletion && (
        <RemoveDialog
          table="events"
          id={actions.deletion.id}
          name={actions.deletion.name}
          onClose={actions.closeDeletion}
          onRemoved={actions.selectAfterDeletion}
        />
      )}
    </div>
  );
}
