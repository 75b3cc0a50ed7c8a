import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeCase } from '../../../electron/core/store/make-case.ts';
import type { CaseDump } from '../../../shared/model/case-dump.ts';
import { type BlockNode, countWords, plainText } from '../../../shared/rich-text/index.ts';
import { startBrowserShell } from '../../helpers/app.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { inFreshPage } from './chromium.ts';

/** The length of a long report, and of its longest section, in words. */
export const reportWords = 60_000;
export const longestSection = 10_000;
/** Letters typed before any is counted: the first ones open the spelling and the saving. */
const unmeasured = 20;
const measured = 200;

export type LongReport = { readonly path: string; readonly longestId: number };

export function makeLongReport(folder: string): LongReport {
  const path = join(folder, 'long-report.casewright');
  const { dump, longestId } = withLongReport(generatedCase(500));
  makeCase(path, undefined, dump, () => new Date());
  return { path, longestId };
}

/**
 * The work that a letter typed into the longest section of a long report makes, in milliseconds, for 95 of 100 letters:
 * all that the page's main thread does for it, drawing and what follows included. The wait for the screen's next frame
 * is left out, since it is the same in an empty page.
 */
export async function measureTyping(chromium: string, folder: string, report: LongReport): Promise<number> {
  const userData = join(folder, 'user-data-of-typing');
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ who: 'Benchmark', hideSubjects: false, recent: [] }));
  const shell = await startBrowserShell(userData, [report.path]);
  try {
    return await inFreshPage(chromium, async (page) => {
      await page.goto(shell.address);
      await openSection(page, report.longestId);
      const work = await workOf(page);
      const lengths: number[] = [];
      for (let letter = 0; letter < unmeasured + measured; letter += 1) {
        const before = await work();
        await page.keyboard.press(letter % 6 === 5 ? 'Space' : 'e');
        await page.waitForTimeout(60);
        lengths.push((await work()) - before);
      }
      return lengths.slice(unmeasured).sort((a, b) => a - b)[Math.ceil(measured * 0.95) - 1] ?? Number.NaN;
    });
  } finally {
    await shell.stop();
  }
}

/** Into the middle of the section: half of its words stand before the caret and half after. */
async function openSection(page: Page, id: number): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate((select) => {
    history.pushState({ params: { select } }, '', '#/report');
    dispatchEvent(new PopStateEvent('popstate'));
  }, id);
  const text = page.getByRole('textbox', { name: /^Text of / });
  await text.waitFor();
  const paragraphs = text.locator('p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.waitForTimeout(1_500);
}

/** The case with so many words in its report, a sixth of them in one section; which section that is. */
function withLongReport(dump: CaseDump): { readonly dump: CaseDump; readonly longestId: number } {
  const written = dump.sections.flatMap(({ content }) => content.children.filter(({ type }) => type === 'paragraph'));
  const wordsIn = (blocks: readonly BlockNode[]) =>
    countWords(plainText({ type: 'root', children: [...blocks] }, { person: () => 'Person', record: () => 'E1' }));
  const wordsOfOne = Math.floor((reportWords - longestSection) / (dump.sections.length - 1));
  const sections = dump.sections.map((section, place) => {
    const wanted = place === 0 ? longestSection : wordsOfOne;
    const children = [...section.content.children];
    for (let next = 0, words = wordsIn(children); words < wanted; next += 1) {
      const paragraph = written[next % written.length];
      if (paragraph === undefined) throw new Error('The report has no paragraph to repeat.');
      children.unshift(paragraph);
      words += wordsIn([paragraph]);
    }
    return { ...section, content: { type: 'root' as const, children } };
  });
  return { dump: { ...dump, sections }, longestId: sections[0]?.id ?? 0 };
}

/** How long the page's main thread has worked so far, in milliseconds (Chrome DevTools Protocol, Performance domain). */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}
