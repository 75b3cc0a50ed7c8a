import type { GridItems } from '../grid/grid-items.ts';

/** Several events chosen at once; none means that the event with the keyboard is meant alone. */
export type ManySelection = {
  readonly ids: ReadonlySet<number>;
  /** Where a range began; null while nothing is chosen. */
  readonly anchor: number | null;
};

export const nothingChosen: ManySelection = { ids: new Set(), anchor: null };

type Lines = Pick<GridItems, 'at' | 'indexOf' | 'count'>;

/** Every event from where the range began (now, when none has begun: `fromId`) to this one, both included. */
export function extendTo(before: ManySelection, items: Lines, fromId: number, toId: number): ManySelection {
  const anchor = before.anchor !== null && items.indexOf(before.anchor) !== -1 ? before.anchor : fromId;
  return { ids: new Set(idsBetween(items, items.indexOf(anchor), items.indexOf(toId))), anchor };
}

/** Adds an event to those chosen, or takes it out; the one with the keyboard counts as chosen before. */
export function toggleEvent(before: ManySelection, activeId: number | null, id: number): ManySelection {
  const ids = new Set(before.ids);
  if (ids.size === 0 && activeId !== null && activeId !== id) ids.add(activeId);
  if (!ids.delete(id)) ids.add(id);
  return ids.size === 0 ? nothingChosen : { ids, anchor: id };
}

export function chooseAll(items: Lines, activeId: number | null): ManySelection {
  const ids = idsBetween(items, 0, items.count - 1);
  return { ids: new Set(ids), anchor: activeId };
}

/** Those of the chosen that the list still shows, in its order: nothing is done to an event that can't be seen. */
export function shownOf({ ids }: ManySelection, items: Lines): readonly number[] {
  return ids.size === 0 ? [] : idsBetween(items, 0, items.count - 1).filter((id) => ids.has(id));
}

function idsBetween(items: Lines, one: number, other: number): number[] {
  const ids: number[] = [];
  for (let index = Math.min(one, other); index <= Math.max(one, other); index += 1) {
    const item = items.at(index);
    if (item?.kind === 'event') ids.push(item.id);
  }
  return ids;
}
