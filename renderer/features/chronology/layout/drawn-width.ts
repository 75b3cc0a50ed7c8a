import type { EventColumnId } from '../../../../shared/contract/index.ts';

/** How wide a column is drawn now, in rem; null when it is not shown. Standard columns share what room there is. */
export function drawnWidth(id: EventColumnId): number | null {
  const head = document.querySelector(`.chronology-head .chronology-cell.is-${id}`);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return head === null ? null : head.getBoundingClientRect().width / rem;
}
