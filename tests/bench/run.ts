import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCase } from '../../electron/core/store/make-case.ts';
import { generatedCase } from '../helpers/generated-case.ts';
import { readArguments } from './arguments.ts';
import { measureExports } from './exports.ts';
import type { Measurement } from './measure.ts';
import { tableOf } from './print-table.ts';
import { promisesOf } from './promises.ts';
import { measureStore } from './store.ts';

/**
 * `npm run bench [-- --only store|export] [-- --events 500,5000]`: how long the store and the exports take, each beside
 * a reference measured in the same run. Ends with 1 when a promise was measured and is not kept.
 */
const { only, eventCounts } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'casewright-bench-'));
const measurements: Measurement[] = [];
try {
  for (const eventCount of eventCounts) {
    process.stderr.write(`Measuring ${eventCount.toLocaleString('en-GB')} events …\n`);
    const path = join(folder, `${eventCount}.casewright`);
    makeCase(path, undefined, generatedCase(eventCount), () => new Date());
    if (only.includes('export')) measurements.push(...measureExports(path, folder, eventCount));
    if (only.includes('store')) measurements.push(...(await measureStore(path, eventCount)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(tableOf(measurements));
console.log('\nMedians; ours and the reference in turn. Reference of the store: plain SQL with the same pragmas.');
console.log(
  'Reference of the exports: the bare docx library writing the same rows. Exports run in processes of their own.',
);
const promises = promisesOf(measurements);
for (const { words, isKept } of promises) console.log(`${isKept ? 'PASS' : 'FAIL'}  ${words}`);
if (promises.some(({ isKept }) => !isKept)) process.exitCode = 1;
