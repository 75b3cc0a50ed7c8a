import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const preview = (page: Page) => page.getByRole('region', { name: 'Text of the briefing' });
const line = (page: Page, ref: string) => page.getByRole('listitem', { name: `Line from ${ref}` });
const words = (page: Page, ref: string) => page.getByRole('textbox', { name: `Printed words of ${ref}` });

async function changeLearningPoint(page: Page, ref: string, text: string) {
  await goTo(page, 'Findings');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`· ${ref}\\b`) })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Text, as it is printed' }).fill(text);
  await page.getByRole('textbox', { name: 'Text, as it is printed' }).blur();
}

test('a line is worded anew, tells when its source has changed, and goes back to it', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  const source = await words(page, 'L5').inputValue();
  await words(page, 'L5').fill('Staff were frightened of S.');
  await words(page, 'L5').blur();
  await expect(line(page, 'L5')).toContainText('Own words');
  await expect(line(page, 'L5')).toContainText(source.slice(0, 40));
  await expect(preview(page)).toContainText('Staff were frightened of S.');
  await changeLearningPoint(page, 'L5', 'S intimidated professionals.');
  await goTo(page, 'Briefing');
  await expect(line(page, 'L5')).toContainText('L5 has changed since you worded this.');
  await expect(line(page, 'L5')).toContainText('S intimidated professionals.');
  await page.getByRole('button', { name: 'L5: go to the line' }).click();
  await expect(words(page, 'L5')).toBeFocused();
  await expectAccessible(page);
  await expect(words(page, 'L5')).toHaveValue('Staff were frightened of S.');
  await page.getByRole('button', { name: 'Keep my words for L5' }).click();
  await expect(line(page, 'L5')).not.toContainText('has changed since');
  await expect(words(page, 'L5')).toHaveValue('Staff were frightened of S.');
  await changeLearningPoint(page, 'L5', 'S intimidated professionals again.');
  await goTo(page, 'Briefing');
  await page.getByRole('button', { name: 'Use the source again for L5' }).click();
  await expect(words(page, 'L5')).toHaveValue('S intimidated professionals again.');
  await expect(line(page, 'L5')).not.toContainText('Own words');
  await expect(preview(page)).toContainText('S intimidated professionals again.');
});

test('every block stands in the order in which it prints, and recommendations only as they are', async ({
  sample: page,
}) => {
  await goTo(page, 'Briefing');
  await expect(preview(page).getByRole('heading')).toHaveText([
    'Who should read the review?',
    'Background information',
    'Further concerns identified',
    'Overview of learning',
    'Recommendations',
    'More information',
  ]);
  await expect(preview(page).getByRole('list')).toHaveCount(3);
  const counts = await preview(page)
    .getByRole('list')
    .evaluateAll((lists) => lists.map((list) => list.children.length));
  expect(counts).toEqual([7, 2, 6]);
  await expect(line(page, 'R1')).toBeVisible();
  await expect(words(page, 'R1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open R1' }).click();
  await expect(
    page.getByRole('region', { name: 'The chosen recommendation' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Recommendation 1 · R1');
});

test('who should read it is written here and printed', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  await page.getByRole('textbox', { name: 'Who should read it' }).fill('Everybody in primary care.');
  await expect(preview(page)).toContainText('Everybody in primary care.');
});

test('its length towards two pages and its reading age follow what is written', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  const meter = page.getByRole('meter', { name: 'Length towards two pages' });
  await expect(meter).toBeVisible();
  const pagesNow = async () => Number.parseFloat((await meter.getAttribute('aria-valuetext')) ?? '');
  const before = await pagesNow();
  const long = `${'The practitioners who met the family asked about one thing at a time and so nobody saw it all. '.repeat(30)}`;
  await words(page, 'L5').fill(long);
  await words(page, 'L5').blur();
  await expect.poll(pagesNow).toBeGreaterThan(before + 0.4);
  const fit = page.getByRole('tabpanel', { name: 'Practitioner briefing' });
  await expect(fit).toContainText(/Too long for two pages, by about [\d,]+ words/);
  await expect(fit).toContainText(/reading age \d+/);
  await fit.getByText('The longest sentences').click();
  await expect(fit.getByRole('listitem').first()).toContainText(/^\d+ words\./);
  await expectAccessible(page);
});

test('the seven-minute briefing is shown beside it, with where each part comes from', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  await words(page, 'L5').fill('Staff were frightened of S.');
  await words(page, 'L5').blur();
  await page.getByRole('tab', { name: 'Seven-minute briefing' }).click();
  const text = page.getByRole('region', { name: 'Text of the seven-minute briefing' });
  await expect(text.getByRole('heading')).toHaveCount(7);
  await expect(text).toContainText('Paragraphs 2 to 4 of the background, and the further concerns');
  await expect(text).toContainText('Staff were frightened of S.');
  await expectAccessible(page);
});

test('prints the screen in the middle, and nothing around it', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Case', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Case', exact: true })).toBeHidden();
  await expect(preview(page)).toBeVisible();
  const heights = await page.evaluate(() => {
    const main = document.querySelector('main');
    return { shown: main?.clientHeight ?? 0, all: main?.scrollHeight ?? 1 };
  });
  expect(heights.shown).toBe(heights.all);
});

test('the screen has no barrier that axe knows of', async ({ sample: page }) => {
  await goTo(page, 'Briefing');
  await words(page, 'L1').fill('Reworded for the test.');
  await expect(line(page, 'L1')).toContainText('Own words');
  await expectAccessible(page);
});
