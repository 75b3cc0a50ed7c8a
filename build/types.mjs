import { availableParallelism } from 'node:os';
import { projectPath } from './project.mjs';
import { runNode } from './run.mjs';

/** Checks each layer against only the types it may know, so that a DOM call in the core does not compile. */
const layers = ['shared', 'core', 'cli', 'loopback', 'desktop', 'renderer', 'tests', 'build'];

const waiting = process.argv.length > 2 ? process.argv.slice(2) : [...layers];
let failed = 0;

await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, checkNext));
process.exitCode = failed > 0 ? 1 : 0;

async function checkNext() {
  for (let layer = waiting.shift(); layer; layer = waiting.shift()) {
    const { code, output } = await compile(layer);
    if (code !== 0) failed += 1;
    console.log(`types ${layer}: ${code === 0 ? 'ok' : `failed\n${output}`}`);
  }
}

/** @param {string} layer */
function compile(layer) {
  return runNode([
    projectPath('node_modules/typescript/bin/tsc'),
    ...['-p', projectPath(`build/tsconfig/${layer}.json`), '--pretty', String(process.stdout.isTTY === true)],
  ]);
}
