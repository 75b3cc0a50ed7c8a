import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, why?: string }} Counts */

/**
 * What `npm test` does, quickest to fail first, and after how many minutes a step is taken to hang. `prepare` may name
 * what stands in the way; `count` reads how many tests a step ran.
 * @typedef {{
 *   name: string,
 *   words: string[],
 *   minutes: number,
 *   count?: () => Counts,
 *   prepare?: () => Promise<string | undefined>,
 * }} Step
 * @type {readonly Step[]}
 */
export const steps = [
  {
    name: 'lint',
    minutes: 2,
    words: [projectPath('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'layers', minutes: 2, words: [projectPath('build/check-layers.mjs')] },
  { name: 'types', minutes: 4, words: [projectPath('build/types.mjs')] },
  {
    name: 'unit',
    minutes: 8,
    words: [
      projectPath('node_modules/vitest/vitest.mjs'),
      ...['run', '--config', projectPath('build/vitest.config.ts')],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${projectPath('dist/test-results/unit.json')}`],
    ],
    count: countUnit,
  },
  { name: 'build', minutes: 3, words: [projectPath('build/build.mjs')] },
  {
    name: 'e2e',
    minutes: 10,
    words: [
      projectPath('node_modules/@playwright/test/cli.js'),
      ...['test', '--config', projectPath('build/playwright.config.ts')],
    ],
    count: countEndToEnd,
    prepare: prepareBrowser,
  },
];

async function prepareBrowser() {
  const { findTestBrowser } = await import('./test-browser.mjs');
  const program = await findTestBrowser();
  if (!program) {
    return 'No browser for the end-to-end tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.';
  }
  process.env.CASEWRIGHT_TEST_BROWSER = program;
  return undefined;
}

/** @returns {Counts} */
function countUnit() {
  const report = readReport('unit.json');
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @returns {Counts} */
function countEndToEnd() {
  const report = readReport('e2e.json');
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const why = /"type": "skip",\s*"description": "([^"]+)"/.exec(JSON.stringify(report, null, 1) ?? '')?.[1];
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    ...(why && { why }),
  };
}

/** @param {string} name */
function readReport(name) {
  const path = projectPath(`dist/test-results/${name}`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
