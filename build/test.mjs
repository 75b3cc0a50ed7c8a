import { mkdirSync, rmSync } from 'node:fs';
import { projectPath } from './project.mjs';
import { runNode } from './run.mjs';
import { setUp } from './set-up.mjs';
import { steps } from './test-steps.mjs';

/**
 * Everything that must hold, from a fresh clone; stops at the first failure and shows what it printed.
 * `npm test -- --only unit,types` takes only the steps named. The last line is for machines: "N passed, N failed" over
 * all tests, where a step without tests counts as one when it fails.
 */
await setUp();
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };

rmSync(projectPath('dist/test-results'), { recursive: true, force: true });
mkdirSync(projectPath('dist/test-results'), { recursive: true });
for (const step of chosenSteps()) if (!(await take(step))) break;

console.log(`${seconds(began)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function chosenSteps() {
  const words = process.argv.slice(2);
  if (words.length === 0) return steps;
  const names = words[0] === '--only' && words.length === 2 ? (words[1]?.split(',') ?? []) : [];
  const chosen = steps.filter(({ name }) => names.includes(name));
  if (chosen.length > 0 && chosen.length === names.length) return chosen;
  console.error(`Usage: npm test -- --only ${steps.map(({ name }) => name).join(',')}`);
  process.exit(2);
}

/**
 * Takes one step, adds up its tests, prints one line about it, and what it said if it failed.
 * @param {import('./test-steps.mjs').Step} step
 */
async function take({ name, words, minutes, count, prepare }) {
  const stepBegan = Date.now();
  const obstacle = await prepare?.();
  const { code, output } = obstacle
    ? { code: 1, output: obstacle }
    : await runNode(words, { timeLimit: minutes * 60_000 });
  const counts = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  // A run that found no test at all has shown nothing.
  const isGreen = code === 0 && counts.failed === 0 && (!count || counts.passed > 0);
  if (!isGreen && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;

  if (!isGreen) console.log(output.trimEnd());
  const tests = count ? [`${counts.passed} passed`, `${counts.failed} failed`] : [];
  const skipped = counts.skipped > 0 ? [`${counts.skipped} skipped${counts.why ? `: ${counts.why}` : ''}`] : [];
  console.log(`${[`${isGreen ? 'ok' : 'FAILED'}  ${name}`, ...tests, ...skipped].join(', ')} (${seconds(stepBegan)})`);
  return isGreen;
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
