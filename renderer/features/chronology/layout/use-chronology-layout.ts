import { useEffect, useMemo, useRef } from 'react';
import {
  type ChronologyLayout,
  type EventColumnId,
  type EventGrouping,
  readChronologyLayout,
} from '../../../../shared/contract/index.ts';
import { useViewSetting } from '../../../host/index.ts';
import type { GridItems } from '../grid/grid-items.ts';
import { withWidth } from './column-layout.ts';
import { nextSort } from './order-words.ts';

export type LayoutControl = ChronologyLayout & {
  /** False while what was kept is still being read: nothing is drawn, so that nothing jumps. */
  readonly isKnown: boolean;
  readonly collapsedKeys: ReadonlySet<string>;
  readonly change: (changes: Partial<ChronologyLayout>) => void;
  /** As a press on a column's header does. */
  readonly sortBy: (id: EventColumnId) => void;
  readonly groupBy: (group: EventGrouping | null) => void;
  readonly inOrderOfDates: () => void;
  /** In rem; null for the standard width. */
  readonly resize: (id: EventColumnId, width: number | null) => void;
  readonly toggleGroup: (key: string) => void;
};

/** How the chronology is laid out in this case; every change is kept at once. */
export function useChronologyLayout(): LayoutControl {
  const [kept, keep] = useViewSetting('chronology-layout');
  const layout = useMemo(() => readChronologyLayout(kept), [kept]);
  return useMemo(() => {
    const collapsedKeys = new Set(layout.collapsed);
    const change = (changes: Partial<ChronologyLayout>) => keep(JSON.parse(JSON.stringify({ ...layout, ...changes })));
    return {
      ...layout,
      isKnown: kept !== undefined,
      collapsedKeys,
      change,
      sortBy: (id) => change({ sort: nextSort(layout.sort, id) }),
      groupBy: (group) => change({ group, collapsed: [] }),
      inOrderOfDates: () => change({ sort: null, group: null, collapsed: [] }),
      resize: (id, width) => change({ widths: withWidth(layout.widths, id, width) }),
      toggleGroup(key) {
        const others = layout.collapsed.filter((one) => one !== key);
        change({ collapsed: collapsedKeys.has(key) ? others : [...others, key] });
      },
    };
  }, [layout, kept, keep]);
}

/** Opens the group of an event that has been selected anew (added, found, come to from another screen). */
export function useRevealing(items: GridItems, layout: LayoutControl, selectedId: number | null): void {
  const revealed = useRef<number | null>(null);
  useEffect(() => {
    if (selectedId === revealed.current) return;
    if (selectedId !== null && !items.holds(selectedId)) return;
    revealed.current = selectedId;
    const group = selectedId === null ? null : items.groupOf(selectedId);
    if (group !== null && layout.collapsedKeys.has(group)) layout.toggleGroup(group);
  }, [items, layout, selectedId]);
}
