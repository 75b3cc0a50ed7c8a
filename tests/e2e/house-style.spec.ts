import { readFile } from 'node:fs/promises';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { goTo, openSample } from '../helpers/sample.ts';

// biome-ignore lint/suspicious/noSkippedTests: the desktop writes where its dialog says, with no download to wait for
test.skip(({ shell }) => shell !== 'browser', 'in the browser shell a file leaves by download');

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Overview');
  await app.getByRole('tab', { name: 'House style' }).click();
});

test('a look is chosen, changed, saved as a file and opened again', async ({ app }) => {
  await app.getByLabel('Plain plum', { exact: true }).check();
  await expect(app.getByLabel('Colour of headings and rules')).toHaveValue('#5A2350');
  await app.getByLabel('Line at the foot of every page').fill('Anytown partnership');
  await app.getByLabel('Name of the style').fill('Anytown');
  await app.getByLabel('Name of the style').press('Enter');
  await expect(app.getByRole('button', { name: 'Undo: Change the house style' })).toBeEnabled();

  const colour = app.getByLabel('Colour of headings and rules');
  await colour.fill('#AAAAAA');
  await colour.press('Enter');
  await expect(app.getByText('This colour is too pale to read')).toBeVisible();
  await expect(colour).toHaveValue('#AAAAAA');
  await colour.fill('#243B2F');
  await colour.press('Enter');
  await expect(app.getByText('12.1 to 1 on white')).toBeVisible();
  await expect(app.getByLabel('Own colour and font')).toBeChecked();

  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as a style file' }).click();
  expect((await download).suggestedFilename()).toBe('Anytown.json');
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ name: 'Anytown', accent: '#243B2F', footer: 'Anytown partnership' });

  await app.getByLabel('Plain navy', { exact: true }).check();
  await expect(colour).toHaveValue('#1F3A68');
  const files = app.locator('input[type="file"]');
  await files.first().setInputFiles(json('bad.json', saved.replace('#243B2F', '#FFFF00')));
  const refusal = app.getByText('“bad.json” was not opened. accent: This colour is too pale');
  await expect(refusal).toBeVisible();
  await expect(colour).toHaveValue('#1F3A68');
  await files.first().setInputFiles(json('good.json', saved));
  await expect(colour).toHaveValue('#243B2F');
  await expect(refusal).toHaveCount(0);
});

test('a logo is taken with words for those who don’t see it', async ({ app }) => {
  const files = app.locator('input[type="file"]');
  await files.last().setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(app.getByText('The logo is not a PNG or JPEG picture')).toBeVisible();
  await files.last().setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from(onePixel, 'base64') });
  await app.getByRole('button', { name: 'Use this logo' }).click();
  await expect(app.getByText('Say in words what the logo shows')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(app)).toEqual([]);
  }
  await app.getByLabel('What the logo shows').fill('Crest of Anytown');
  await app.getByRole('button', { name: 'Use this logo' }).click();
  await expect(app.getByRole('img', { name: 'Crest of Anytown' })).toBeVisible();
  await app.getByRole('button', { name: 'Remove the logo' }).click();
  await expect(app.getByText('None yet. A PNG or JPEG picture')).toBeVisible();
});

test('the export screen names the style and asks what is numbered', async ({ app }) => {
  await goTo(app, 'Export');
  await expect(app.getByText('House style: Plain blue-green')).toBeVisible();
  await app.getByLabel('Numbers', { exact: true }).selectOption({ label: 'Paragraphs from 1 to the end' });
  await expect(app.getByRole('button', { name: 'Undo: Change settings of the report' })).toBeEnabled();
  expect(await accessibilityFaults(app)).toEqual([]);
  await app.getByRole('button', { name: 'Change the house style' }).click();
  await expect(app.getByRole('radio', { name: 'Plain blue-green' })).toBeChecked();
});
