import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCase } from '../../../electron/core/store/make-case.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { median } from '../measure.ts';
import { type AgGridTimes, measureAgGrid } from './ag-grid.ts';
import { readCaseFacts } from './case-facts.ts';
import { type CasewrightTimes, measureCasewright } from './casewright.ts';
import type { BrowserTimes } from './figures.ts';
import { serveOtherPages } from './other-pages.ts';
import { makeLongReport, measureTyping } from './typing.ts';
import { measureVisTimeline, type VisTimelineTimes } from './vis-timeline.ts';

export const browserEvents = 20_000;
/** What vis-timeline is shown besides, since it may not manage all. */
export const fewerEvents = 2_000;

/** Casewright, AG Grid and vis-timeline in turn, each round in fresh browsers; medians of the rounds. */
export async function measureBrowser(chromium: string, folder: string, rounds: number): Promise<BrowserTimes> {
  const path = join(folder, 'browser.casewright');
  makeCase(path, undefined, generatedCase(browserEvents, 1, { agencies: 20, themes: 60 }), () => new Date());
  const facts = await readCaseFacts(path);
  const report = makeLongReport(folder);
  const others = await serveOtherPages();
  const ours: CasewrightTimes[] = [];
  const grid: AgGridTimes[] = [];
  const timeline: (VisTimelineTimes | undefined)[] = [];
  const fewer: (VisTimelineTimes | undefined)[] = [];
  const typed: { readonly letter: number }[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      process.stderr.write(`Measuring in the browser, round ${round + 1} of ${rounds} …\n`);
      const copy = join(folder, 'round.casewright');
      copyFileSync(path, copy);
      ours.push(await measureCasewright(chromium, copy, folder, facts));
      typed.push({ letter: await measureTyping(chromium, folder, report) });
      grid.push(await measureAgGrid(chromium, others.address, facts));
      fewer.push(await measureVisTimeline(chromium, others.address, facts, fewerEvents));
      // What took too long once is not waited for again.
      const isTooSlow = timeline.length > 0 && timeline.at(-1) === undefined;
      if (!isTooSlow) timeline.push(await measureVisTimeline(chromium, others.address, facts, browserEvents));
    }
  } finally {
    others.stop();
  }
  return {
    ours: medians(ours),
    grid: medians(grid),
    timeline: medians(timeline),
    fewer: medians(fewer),
    report: medians(typed),
  };
}

/** The median of each time over all rounds; undefined for what was not measured in every one. */
function medians<K extends string>(
  rounds: readonly ({ readonly [key in K]: number | undefined } | undefined)[],
): { readonly [key in K]?: number | undefined } {
  const names = Object.keys(rounds[0] ?? {}) as K[];
  return Object.fromEntries(
    names.map((name) => {
      const values = rounds.flatMap((round) => round?.[name] ?? []);
      return [name, values.length === rounds.length ? median(values) : undefined];
    }),
  ) as { [key in K]?: number };
}
