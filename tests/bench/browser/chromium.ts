import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { installInPage } from './in-page.ts';

/** The Chromium to measure in; undefined where there is none. */
export function findChromium(): string | undefined {
  const wanted = [process.env.CASEWRIGHT_TEST_BROWSER, '/usr/bin/chromium', chromium.executablePath()];
  return wanted.find((path) => path !== undefined && path !== '' && existsSync(path));
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Works on a fresh page in a browser of its own, so that nothing of one measurement is warm for the next. */
export async function inFreshPage<T>(executablePath: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const page = await context.newPage();
    await page.addInitScript(installInPage);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Bytes of JavaScript objects alive in the page after a forced collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** The length that 95 of 100 frames do not exceed. */
export function frame95(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length * 0.95) - 1] ?? Number.NaN;
}
