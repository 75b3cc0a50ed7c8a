import type { Page } from '@playwright/test';

/** What begins a measurement: an event in the page, or the core's news that a case is open. */
export type Beginning = 'click' | 'input' | 'focusout' | 'news';

/**
 * Milliseconds from an event in the page, as the browser dates it, to the painting of what it led to. `isReady` is
 * JavaScript that holds once all of that is in the page.
 */
export async function timeToPaint(
  page: Page,
  beginning: Beginning,
  isReady: string,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([name, condition]) => {
      bench.startedAt = Number.NaN;
      if (name !== 'news') {
        const start = (event: Event) => {
          bench.startedAt = event.timeStamp;
        };
        addEventListener(name, start, { capture: true, once: true });
      }
      const isHere = new Function(`return ${condition}`);
      bench.paintedAt = bench.whenPainted(() => !Number.isNaN(bench.startedAt) && isHere() === true);
    },
    [beginning, isReady] as const,
  );
  await act();
  return page.evaluate(async () => (await bench.paintedAt) - bench.startedAt);
}
