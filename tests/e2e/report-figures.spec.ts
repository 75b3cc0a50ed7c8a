import type { Page } from '@playwright/test';
import { readDocx, readParts } from '../helpers/read-docx.ts';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: /^Text of / });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

async function openSection(page: Page, title: string) {
  await goTo(page, 'Report');
  await page.getByRole('button', { name: 'Add section', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('dialog').getByRole('button', { name: 'Add section' }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await editor(page).click();
}

test('a timeline is put into a section, shown as it prints, chosen and exported', async ({ sample: page, shell }) => {
  await openSection(page, 'The course of events');
  await page.getByRole('button', { name: 'Made from the case' }).click();
  await page.getByRole('menuitem', { name: 'Timeline (figure)' }).click();
  const card = page.getByRole('region', { name: 'Timeline (figure): made from the case' });
  await expect(card).toContainText('16 events by agency, 6 of them undated');
  const picture = card.getByRole('img', { name: /^Timeline of events by agency\. 16 events/ });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  await expect(card).toContainText('Timeline of events by agency: June to December 2019');

  await card.getByRole('button', { name: 'What it prints' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'A lane for each person' }).click();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('img', { name: /^Timeline of events by person\./ })).toBeVisible();
  await saved(page);
  await expectAccessible(page);
  await page.reload();
  await expect(card.getByRole('img', { name: /^Timeline of events by person\./ })).toBeVisible();

  // In the browser shell a document leaves by download; the desktop's dialog is tested with the other exports.
  if (shell !== 'browser') return;
  await goTo(page, 'Export');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to Word…' }).click();
  const path = await (await download).path();
  const { lines } = await readDocx(path);
  expect(lines).toContainEqual(expect.stringMatching(/^Figure 1: Timeline of events by person/));
  expect(readParts(path)['word/document.xml']).toContain('descr="Timeline of events by person');
});

test('themes by month are shown as they print, and what their picture can’t be is said', async ({ sample: page }) => {
  await openSection(page, 'Themes over time');
  await page.getByRole('button', { name: 'Made from the case' }).click();
  await page.getByRole('menuitem', { name: 'Themes by month (figure)' }).click();
  const card = page.getByRole('region', { name: 'Themes by month (figure): made from the case' });
  await expect(card.getByRole('img', { name: /^Grid of 17 themes against each month/ })).toBeVisible();
  await saved(page);
  await goTo(page, 'Export');
  await page.getByLabel('Dates of events').selectOption('The child’s age instead of the date');
  await goTo(page, 'Report');
  const outline = page.getByRole('list', { name: 'Sections in the order they print' });
  await outline
    .getByRole('button', { name: /Themes over time/ })
    .first()
    .click();
  await expect(card).toContainText('Themes are not shown over time here: this document gives ages in place of dates');
  await expect(card.getByRole('img')).toHaveCount(0);
  await card.getByRole('button', { name: /^Turn into text/ }).click();
  await expect(editor(page)).toContainText('Themes are not shown over time here');
});
