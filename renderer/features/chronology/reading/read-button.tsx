import { Button } from '../../../ui/index.ts';
import type { GridItems } from '../grid/grid-items.ts';

export type ReadButtonProps = { items: GridItems; selectedId: number | null; onRead: (id: number) => void };

/** Begins to read the list event by event: at the one selected, else at the first. */
export function ReadButton({ items, selectedId, onRead }: ReadButtonProps) {
  const line = selectedId === null ? -1 : items.indexOf(selectedId);
  const first = items.at(items.nearestEvent(Math.max(line, 0), 1));
  return (
    <Button isDisabled={first?.kind !== 'event'} onPress={() => first?.kind === 'event' && onRead(first.id)}>
      Read
    </Button>
  );
}
