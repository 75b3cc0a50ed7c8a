/** Scrolls a grid sideways as far as it takes to see a cell, which the column that stays at the left may cover. */
export function keepInView(grid: HTMLElement, cell: HTMLElement): void {
  const pinned = cell.parentElement?.firstElementChild;
  if (!(pinned instanceof HTMLElement) || pinned === cell) return;
  const view = grid.getBoundingClientRect();
  const { left, right } = cell.getBoundingClientRect();
  const start = pinned.getBoundingClientRect().right;
  const end = view.left + grid.clientLeft + grid.clientWidth;
  if (left < start) grid.scrollLeft -= start - left;
  else if (right > end) grid.scrollLeft += Math.min(right - end, left - start);
}
