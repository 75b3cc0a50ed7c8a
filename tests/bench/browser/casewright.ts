import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowserShell } from '../../helpers/app.ts';
import { median } from '../measure.ts';
import type { CaseFacts } from './case-facts.ts';
import { frame95, heapOf, inFreshPage } from './chromium.ts';
import { timeToPaint } from './measured.ts';
import { scrollFrames } from './scroll.ts';
import { measureTimeline, type TimelineTimes } from './timeline.ts';

const grid = '[role="grid"][aria-label="Chronology"]';
const isFull = `bench.isFull('${grid}', '[role="row"]')`;
const rowCount = `Number(document.querySelector('${grid}')?.getAttribute('aria-rowcount'))`;
const firstRefs = `[...document.querySelectorAll('${grid} [data-row] > :first-child')].slice(0, 8).map((cell) => cell.textContent).join()`;

export type CasewrightTimes = TimelineTimes & {
  readonly firstScreen: number;
  readonly filter: number;
  readonly search: number;
  readonly sort: number | undefined;
  readonly scrollFrame: number;
  readonly saved: number;
  readonly heap: number;
};

/**
 * One round of the app as it is used: the browser shell in a process of its own, the start screen, a click on the
 * recent case. Every number contains the way to the core and back, the store, drawing and painting.
 */
export async function measureCasewright(
  chromium: string,
  path: string,
  folder: string,
  facts: CaseFacts,
): Promise<CasewrightTimes> {
  const userData = join(folder, 'user-data');
  mkdirSync(userData, { recursive: true });
  const recent = [{ path, subject: 'Child M', openedAt: new Date().toISOString() }];
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ who: 'Benchmark', hideSubjects: false, recent }));
  const shell = await startBrowserShell(userData);
  try {
    return await inFreshPage(chromium, async (page) => {
      await page.goto(shell.address);
      const firstScreen = await openChronology(page);
      const sort = await sortByAgency(page);
      const filter = await typeFilter(page, facts);
      const search = await typeSearch(page, facts);
      const scrollFrame = frame95(await scrollFrames(page, grid));
      const saved = await editEvent(page);
      const heap = await heapOf(page);
      return { firstScreen, sort, filter, search, scrollFrame, saved, heap, ...(await measureTimeline(page)) };
    });
  } finally {
    await shell.stop();
  }
}

/** From the announcement that the case is open to a grid that is full from top to bottom. */
async function openChronology(page: Page): Promise<number> {
  await page.locator('.recent-open').waitFor();
  await page.evaluate(() => {
    location.hash = '#/chronology';
  });
  await page.waitForTimeout(500);
  return timeToPaint(page, 'news', isFull, () => page.locator('.recent-open').click());
}

/** From each letter that leaves other events than before to their rows on screen; the median. */
async function typeFilter(page: Page, { typing, undated, rows }: CaseFacts): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Search the events' });
  // With a heading above the undated events, or without where the filter leaves none.
  const shows = (count: number) =>
    `${JSON.stringify([count + 1, count + 1 + Math.sign(undated)])}.includes(${rowCount}) && ${isFull}`;
  const times: number[] = [];
  for (const beginnings of typing) {
    let before = rows.length;
    await field.focus();
    for (const { text, count } of beginnings) {
      const press = () => page.keyboard.press(text.slice(-1));
      if (count === before) {
        await press();
        await page.waitForTimeout(200);
      } else times.push(await timeToPaint(page, 'input', shows(count), press));
      before = count;
    }
    await timeToPaint(page, 'input', shows(rows.length), () => field.fill(''));
  }
  return median(times);
}

/** Search over the whole case as it is typed: the page's question to the core and its answer, read; the median. */
async function typeSearch(page: Page, { typing }: CaseFacts): Promise<number> {
  const texts = typing.flat().map(({ text }) => text);
  const times = await page.evaluate(async (all) => {
    const lengths: number[] = [];
    for (const text of all) {
      const start = performance.now();
      const body = JSON.stringify({ text, limit: 50 });
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch('/api/search.find', { method: 'POST', headers, body });
      await answer.json();
      lengths.push(performance.now() - start);
    }
    return lengths;
  }, texts);
  return median(times);
}

/** From a click on the head of the agency column to the rows in another order, both ways; undefined where none sorts. */
async function sortByAgency(page: Page): Promise<number | undefined> {
  const head = page.locator(`${grid} [role="columnheader"][aria-sort]`, { hasText: 'Agency' });
  if ((await head.count()) === 0) return undefined;
  const times: number[] = [];
  // Ascending, descending, and back to the order of time, which is not counted.
  for (let click = 0; click < 3; click += 1) {
    const order = await page.evaluate<string>(firstRefs);
    const isSorted = `${firstRefs} !== ${JSON.stringify(order)} && ${isFull}`;
    times.push(await timeToPaint(page, 'click', isSorted, () => head.click({ position: { x: 12, y: 12 } })));
  }
  return median(times.slice(0, 2));
}

/** From leaving a changed field to "Saved" beside it and "All changes saved" above: five edits, the median. */
async function editEvent(page: Page): Promise<number> {
  await page.locator(`${grid} [data-row]`).nth(3).click();
  const field = page.locator('[data-field="event"] textarea');
  await field.waitFor();
  const words = (selector: string) => `document.querySelector('${selector}')?.textContent`;
  const isSaved = `${words('[data-field="event"] [role="status"]')} === 'Saved' && ${words('.saved-state')} === 'All changes saved'`;
  const times: number[] = [];
  for (let edit = 0; edit < 5; edit += 1) {
    await field.focus();
    await page.keyboard.press('End');
    times.push(
      await timeToPaint(page, 'focusout', isSaved, async () => {
        await page.keyboard.press('x');
        await page.keyboard.press('Tab');
      }),
    );
    await page.waitForTimeout(300);
  }
  return median(times);
}
