import { defineConfig } from '@playwright/test';
import { projectPath } from './project.mjs';

/**
 * The same specs over both shells: `browser` drives the browser shell in Chromium, `electron` the desktop app where an
 * Electron program is installed. How each is opened is in tests/helpers/app.ts.
 */
export default defineConfig<{ shell: 'browser' | 'electron' }>({
  testDir: projectPath('tests/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: projectPath('dist/test-results/e2e'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI === 'true',
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: projectPath('dist/test-results/e2e.json') }]],
  projects: [
    { name: 'browser', use: { shell: 'browser' } },
    { name: 'electron', use: { shell: 'electron' } },
  ],
});
