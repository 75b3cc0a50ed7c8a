import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readExcel from 'read-excel-file/node';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { goTo, openSample } from '../helpers/sample.ts';

// biome-ignore lint/suspicious/noSkippedTests: the desktop writes where its dialog says, with no download to wait for
test.skip(({ shell }) => shell !== 'browser', 'in the browser shell a document leaves by download');

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Export');
});

test('each document is exported as a draft, delivered, and listed with version and status', async ({ app }) => {
  for (const document of ['Full report', 'Practitioner briefing', 'Chronology']) {
    await app.getByLabel(document, { exact: true }).check();
    const bytes = await exportNow(app);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(5_000);
    await expect(app.getByText(`${document} written:`)).toBeVisible();
    await expect(app.getByRole('rowheader', { name: document })).toBeVisible();
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(app)).toEqual([]);
  }
  await goTo(app, 'Overview');
  await app.getByRole('tab', { name: 'Versions, glossary, exports' }).click();
  await expect(app.getByRole('table', { name: 'Exports made' }).getByRole('row')).toHaveCount(4);
});

test('the version and the status are in the name of the file', async ({ app }) => {
  await app.getByLabel('Practitioner briefing', { exact: true }).check();
  await app.getByLabel('Publication copy', { exact: true }).check();
  await app.getByRole('combobox', { name: 'Version' }).fill('v7.3');
  await app.keyboard.press('Escape');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Export to Word…' }).click();
  const question = app.getByRole('alertdialog', { name: 'Publish with open points?' });
  await expect(question).toContainText('should be looked at before this is published.');
  await question.getByRole('button', { name: 'Export the publication copy' }).click();
  expect((await download).suggestedFilename()).toMatch(/v7\.3/);
  expect((await download).suggestedFilename()).not.toMatch(/draft/i);
  await expect(app.getByRole('row', { name: /Practitioner briefing v7\.3 Publication copy/ })).toBeVisible();
});

test('what is made of tables leaves as a workbook too, and what is there to be read does not', async ({ app }) => {
  await app.getByLabel('Evidence trace', { exact: true }).check();
  await app.getByLabel('Excel workbook', { exact: true }).check();
  expect(await accessibilityFaults(app)).toEqual([]);
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Export to Excel…' }).click();
  expect((await download).suggestedFilename()).toMatch(/Evidence Trace - DRAFT .*\.xlsx$/);
  const sheets = await readExcel(await readFile(await (await download).path()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['From evidence to recommendation', 'About']);
  await expect(app.getByText('Evidence trace written:')).toBeVisible();
  await app.getByLabel('Full report', { exact: true }).check();
  await expect(app.getByLabel('Excel workbook', { exact: true })).toHaveCount(0);
  await expect(app.getByRole('button', { name: 'Export to Word…' })).toBeVisible();
});

test('a private name in the text is asked about in a draft and refused in a publication copy', async ({ app }) => {
  await goTo(app, 'People');
  await app.getByLabel('Real name').fill('Clare');
  await app.keyboard.press('Tab');
  await expect(app.getByRole('button', { name: 'Undo: Change real name of person' })).toBeEnabled();
  await goTo(app, 'Export');
  await app.getByLabel('Practitioner briefing', { exact: true }).check();

  await expect(app.getByRole('link', { name: 'A private name stands in E10, Event.' })).toBeVisible();
  await app.getByLabel('Publication copy', { exact: true }).check();
  await app.getByRole('button', { name: 'Export to Word…' }).click();
  const found = app.getByRole('alert').filter({ hasText: 'Private names are in what would leave.' });
  await expect(found.getByRole('cell', { name: 'Clare' }).first()).toBeVisible();
  await expect(found).toContainText('A publication copy cannot carry them.');
  await expect(app.getByRole('button', { name: 'Export the draft with these names' })).toHaveCount(0);
  expect(await accessibilityFaults(app)).toEqual([]);
  await found.getByRole('button', { name: 'Close' }).click();
  await expect(app.getByText('No exports yet')).toBeVisible();

  await app.getByLabel('Draft', { exact: true }).check();
  await app.getByRole('button', { name: 'Export to Word…' }).click();
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Export the draft with these names' }).click();
  expect((await readFile(await (await download).path())).length).toBeGreaterThan(5_000);
  await expect(app.getByRole('row', { name: /Practitioner briefing .* Draft/ })).toBeVisible();
});

test('what is open is listed, leads to its place, and is asked about before a publication copy', async ({ app }) => {
  await goTo(app, 'Overview');
  await app.getByRole('tab', { name: 'Review details' }).click();
  await app.getByLabel('Website').fill('');
  await app.getByLabel('More information').fill('');
  await app.keyboard.press('Tab');
  await expect(app.getByRole('button', { name: /^Undo: Change more information/i })).toBeEnabled();
  await goTo(app, 'Export');
  const checks = app.getByRole('region', { name: 'Checks before export' });
  await expect(checks).toContainText('1 must be mended');
  await expect(checks.getByRole('link', { name: 'L4 has no recommendation.' })).toBeVisible();
  expect(await accessibilityFaults(app)).toEqual([]);

  await app.getByLabel('Practitioner briefing', { exact: true }).check();
  await app.getByLabel('Publication copy', { exact: true }).check();
  await app.getByRole('button', { name: 'Export to Word…' }).click();
  const question = app.getByRole('alertdialog', { name: 'Publish with open points?' });
  await expect(question).toContainText('One point must be mended before this can be published.');
  await expect(question).toContainText('The briefing does not say where to find more information.');
  expect(await accessibilityFaults(app)).toEqual([]);
  const download = app.waitForEvent('download');
  await question.getByRole('button', { name: 'Export the publication copy' }).click();
  expect((await download).suggestedFilename()).toContain('FOR PUBLICATION');

  await checks.getByRole('link', { name: 'L4 has no recommendation.' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
});

test('how exact the dates of a document are is kept for it and taken back by undo', async ({ app }) => {
  await goTo(app, 'Export');
  await app.getByLabel('Chronology', { exact: true }).check();
  const dates = app.getByLabel('Dates of events');
  await dates.selectOption({ label: 'To the year' });
  await expect(app.getByRole('button', { name: 'Undo: Change settings of the chronology' })).toBeEnabled();
  await app.getByLabel('Full report', { exact: true }).check();
  await expect(dates).toHaveValue('exact');
  await app.getByLabel('Chronology', { exact: true }).check();
  await expect(dates).toHaveValue('year');
  await app.getByRole('heading', { level: 1 }).press('Control+z');
  await expect(dates).toHaveValue('exact');
});

async function exportNow(app: Page): Promise<Buffer> {
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Export to Word…' }).click();
  return readFile(await (await download).path());
}
