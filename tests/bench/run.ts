import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '../../build/build.mjs';
import { makeCase } from '../../electron/core/store/make-case.ts';
import { generatedCase } from '../helpers/generated-case.ts';
import { readArguments } from './arguments.ts';
import { findChromium } from './browser/chromium.ts';
import { type BrowserTimes, browserNotes, browserPromises } from './browser/figures.ts';
import { measureBrowser } from './browser/measure-browser.ts';
import { measureExports } from './exports.ts';
import type { Measurement } from './measure.ts';
import { hasPandoc } from './pandoc.ts';
import { tableOf } from './print-table.ts';
import { promisesOf } from './promises.ts';
import { measureStore } from './store.ts';

/**
 * `npm run bench [-- --only store|export|browser] [-- --events 500,5000] [-- --rounds 1]`: how long the store, the
 * exports and the screens take, each beside a reference measured in the same run. Ends with 1 when a promise was
 * measured and is not kept.
 */
const { only, eventCounts, rounds } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'casewright-bench-'));
const measurements: Measurement[] = [];
let inBrowser: BrowserTimes | undefined;
try {
  for (const eventCount of only.includes('store') || only.includes('export') ? eventCounts : []) {
    process.stderr.write(`Measuring ${eventCount.toLocaleString('en-GB')} events …\n`);
    const path = join(folder, `${eventCount}.casewright`);
    makeCase(path, undefined, generatedCase(eventCount), () => new Date());
    if (only.includes('export')) measurements.push(...(await measureExports(path, folder, eventCount)));
    if (only.includes('store')) measurements.push(...(await measureStore(path, eventCount)));
  }
  const chromium = only.includes('browser') ? findChromium() : undefined;
  if (chromium !== undefined) {
    await buildStale(['renderer']);
    inBrowser = await measureBrowser(chromium, folder, rounds);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (measurements.length > 0) {
  console.log(tableOf(measurements));
  console.log('\nMedians; ours and the reference in turn. Reference of the store: plain SQL with the same pragmas.');
  console.log(
    hasPandoc
      ? 'Pandoc makes a Word table of the same rows from CSV, up to 5,000 of them.'
      : 'Not measured against pandoc: it is not installed here.',
  );
  console.log(
    'Reference of the exports: the bare docx library writing the same rows. Exports run in processes of their own.',
  );
}
if (inBrowser !== undefined) console.log(`\n${browserNotes(rounds)}`);
else if (only.includes('browser')) {
  console.log('\nNot measured in the browser: there is no Chromium here (CASEWRIGHT_TEST_BROWSER names one).');
}
const promises = [...promisesOf(measurements), ...(inBrowser === undefined ? [] : browserPromises(inBrowser))];
for (const { words, isKept } of promises) console.log(`${isKept ? 'PASS' : 'FAIL'}  ${words}`);
if (promises.some(({ isKept }) => !isKept)) process.exitCode = 1;
