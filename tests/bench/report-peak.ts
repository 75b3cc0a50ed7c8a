import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a measured program (`node --import`): writes the peak memory of its process, threads and all, in bytes. */
const target = process.env.CASEWRIGHT_BENCH_PEAK;
if (isMainThread && target !== undefined) {
  process.on('exit', () => writeFileSync(target, String(process.resourceUsage().maxRSS * 1024)));
}
