import type { Page } from '@playwright/test';

const frameCount = 300;

/** Lengths of the frames while a box is scrolled from its top to its end, as far in each frame as in every other. */
export function scrollFrames(page: Page, box: string): Promise<number[]> {
  return page.evaluate(
    ([selector, count]) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error('The box to scroll is not there.');
      const length = element.scrollHeight - element.clientHeight;
      return bench.frames(count, (share) => {
        element.scrollTop = share * length;
      });
    },
    [box, frameCount] as const,
  );
}
