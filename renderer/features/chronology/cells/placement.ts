/** On which side of its cell an editor grows, and how wide at most (pixels; null before it has been measured). */
export type Placement = {
  readonly vertical: 'below' | 'above';
  readonly align: 'start' | 'end';
  readonly room: number | null;
};

export const unmeasured: Placement = { vertical: 'below', align: 'start', room: null };

/** Room in rem that an editor with a message under it needs; it goes up to `widest` where there is more. */
const height = 9;
const width = 15;
const widest = 23;

/** Where there is room for an editor in the part of the grid that is on screen. */
export function placementOf(editor: HTMLElement): Placement {
  const cell = editor.parentElement?.getBoundingClientRect();
  const grid = editor.closest('[role="grid"]');
  const box = grid?.getBoundingClientRect();
  if (!cell || !grid || !box) return unmeasured;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const isLow = box.bottom - cell.top < height * rem && cell.bottom - box.top > height * rem;
  const toTheRight = box.left + grid.clientWidth - cell.left;
  const toTheLeft = cell.right - box.left;
  const isEnd = toTheRight < width * rem && toTheLeft > toTheRight;
  return {
    vertical: isLow ? 'above' : 'below',
    align: isEnd ? 'end' : 'start',
    room: Math.max(Math.min(isEnd ? toTheLeft : toTheRight, widest * rem), cell.width),
  };
}
