import { Button } from '../../../ui/index.ts';
import { cellField } from '../cells/cell-fields.ts';
import type { EventRowCache } from '../grid/event-row-cache.ts';
import type { GridItems } from '../grid/grid-items.ts';
import { useEventRow } from '../grid/use-event-rows.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName, plural } from '../words.ts';
import { SameIncidentButton } from './same-incident-button.tsx';
import { TagStrip } from './tag-strip.tsx';
import type { EventKeys } from './use-event-keys.ts';

export type ChronologyStripProps = {
  items: GridItems;
  cache: EventRowCache;
  lists: ReferenceLists;
  selectedId: number | null;
  keys: EventKeys;
  /** The column that keys type into; null where they tag. */
  typingColumnId: string | null;
};

/** The keys of tagging above the grid: they go to the events chosen together, else to the one selected. */
export function ChronologyStrip({ items, cache, lists, selectedId, keys, typingColumnId }: ChronologyStripProps) {
  const { many, tagging } = keys;
  const isMany = many.ids.length > 0;
  const shownId = selectedId !== null && items.indexOf(selectedId) !== -1 ? selectedId : null;
  const event = useEventRow(cache, shownId);
  const targets = isMany ? many.ids : shownId === null ? [] : [shownId];
  const name = isMany ? plural(many.ids.length, 'event') : event ? eventName(event) : null;
  return (
    <TagStrip
      tagging={tagging}
      keys={keys.keys}
      lists={lists}
      typingInto={isMany || typingColumnId === null ? null : (cellField(typingColumnId)?.label ?? null)}
      targetName={targets.length === 0 ? null : name}
      tags={isMany ? [] : (event?.tags ?? [])}
      onTheme={(themeId) => tagging.toggle(targets, themeId)}
      onPick={() => keys.pick(targets)}
      onNote={() => tagging.writeNote(targets)}
    >
      {isMany && (
        <>
          <Button variant="quiet" onPress={many.clear}>
            Choose none
          </Button>
          <SameIncidentButton eventIds={many.ids} />
          <Button variant="quiet" onPress={keys.askToDeleteMany}>
            Delete {plural(many.ids.length, 'event')}
          </Button>
        </>
      )}
    </TagStrip>
  );
}
