import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useCommandQuery } from '../../../host/index.ts';
import { Button, EmptyState, Kbd } from '../../../ui/index.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import { useEventRow, useIsEventGone } from '../grid/use-event-rows.ts';
import { TagStrip } from '../tagging/tag-strip.tsx';
import { taggingCommand } from '../tagging/tagging-keys.ts';
import type { EventKeys } from '../tagging/use-event-keys.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName } from '../words.ts';
import { markOf } from './mark-keys.ts';
import { nextUntagged, progressWords } from './next-untagged.ts';
import './reading.css';
import { ReadingEvent } from './reading-event.tsx';
import { useMarking } from './use-marking.ts';

export type ReadingViewProps = {
  id: number;
  ids: readonly number[];
  cache: EventRowCache;
  lists: ReferenceLists;
  keys: EventKeys;
  onRead: (id: number) => void;
};

/** Rows fetched ahead, so that the next event is there when its key is pressed. */
const fetchedAhead = 10;

/** The events of the list one by one, large, with the keys of tagging beside them. Escape goes back to the list. */
export function ReadingView({ id, ids, cache, lists, keys, onRead }: ReadingViewProps) {
  const mark = useMarking(keys.tagging.say);
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const event = useEventRow(cache, id);
  const isGone = useIsEventGone(cache, id);
  const place = ids.indexOf(id);
  const { data: withoutTags } = useCommandQuery(
    'events.query',
    { filter: { isTagged: false } },
    { keepsPrevious: true },
  );
  const untagged = useMemo(() => new Set(withoutTags?.ids), [withoutTags]);
  useEffect(
    () => cache.want(ids.slice(Math.max(place - fetchedAhead, 0), place + fetchedAhead + 1)),
    [cache, ids, place],
  );

  // An event is read from its top. A button keeps the focus, so that it can be pressed again.
  useEffect(() => {
    if (id === null) return;
    heading.current?.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    if (!view.current?.contains(active) || !active?.closest('button')) heading.current?.focus();
  }, [id]);

  const step = (direction: 1 | -1) => {
    const next = ids[place + direction];
    if (next !== undefined) onRead(next);
    else keys.tagging.say(direction === 1 ? 'This is the last event' : 'This is the first event');
  };
  const goToUntagged = () => {
    const next = nextUntagged(ids, untagged, id);
    if (next !== null) onRead(next);
    else keys.tagging.say('No other event without a tag');
  };
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    const { target } = pressed;
    if (!(target instanceof HTMLElement) || !pressed.currentTarget.contains(target)) return;
    if (target.matches('input, textarea, select')) return;
    const command = taggingCommand(pressed);
    const marked = markOf(pressed);
    if (marked !== null) mark(id, marked);
    else if (command === null) return;
    else if (command.do === 'leave') keys.stopReading();
    else if (command.do === 'step') step(command.direction);
    else if (command.do === 'next-untagged') goToUntagged();
    else if (event === undefined || !keys.tagBy(command, [id])) return;
    pressed.preventDefault();
    pressed.stopPropagation();
  };

  return (
    <section ref={view} className="reading" aria-label="Reading" onKeyDown={onKeyDown}>
      <div className="row reading-bar">
        <Button icon="chevron-left" onPress={keys.stopReading}>
          Back to the list
        </Button>
        <p role="status" className="reading-progress">
          {progressWords(ids, untagged, id)}
        </p>
        <Button icon="up" isDisabled={place <= 0} onPress={() => step(-1)}>
          Previous <Kbd keys="K" />
        </Button>
        <Button icon="down" isDisabled={place === ids.length - 1} onPress={() => step(1)}>
          Next <Kbd keys="J" />
        </Button>
        <Button onPress={goToUntagged}>
          Next untagged <Kbd keys="U" />
        </Button>
      </div>
      <TagStrip
        tagging={keys.tagging}
        keys={keys.keys}
        lists={lists}
        targetName={event ? eventName(event) : null}
        tags={event?.tags ?? []}
        onTheme={(themeId) => keys.tagging.toggle([id], themeId)}
        onPick={() => keys.pick([id])}
        onNote={() => keys.tagging.writeNote([id])}
      />
      <article className="reading-event" aria-labelledby="reading-heading">
        <h2 ref={heading} id="reading-heading" className="reading-heading" tabIndex={-1}>
          {event ? `${eventName(event)} · ${event.dateWording}` : 'Event'}
        </h2>
        {isGone && (
          <EmptyState
            level={3}
            title="This event is no longer in the case"
            words="It was deleted, or adding it was undone. Undo or redo brings it back."
          />
        )}
        {event && !isGone && <ReadingEvent event={event} lists={lists} onMark={(marked) => mark(id, marked)} />}
      </article>
    </section>
  );
}
