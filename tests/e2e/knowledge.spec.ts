import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const row = (app: Page, agency: string) =>
  app
    .getByRole('table', { name: 'How many events each agency knew of' })
    .getByRole('row', { name: new RegExp(`^${agency}`) });
const cells = async (app: Page, agency: string) =>
  (await row(app, agency).getByRole('cell').allTextContents()).map(Number);
const day = (app: Page) => app.getByRole('textbox', { name: 'By the end of' });

test.beforeEach(async ({ sample: app }) => {
  await goTo(app, 'Who knew what');
  await expect(day(app)).toHaveValue('31 October 2019');
});

test('a month is typed and knowledge is told as it stood at its end, with nothing that came later', async ({
  sample: app,
}) => {
  await day(app).fill('Jun-19');
  await day(app).press('Enter');
  await expect(day(app)).toHaveValue('June 2019');
  await expect.poll(() => cells(app, 'Probation')).toEqual([1, 0, 0, 0]);
  await expect.poll(() => cells(app, 'West Midlands Police')).toEqual([0, 0, 0, 1]);

  await row(app, 'West Midlands Police')
    .getByRole('button', { name: /did not know: 1 event/ })
    .press('Enter');
  const list = app.getByRole('table', { name: 'West Midlands Police: did not know' });
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(list.getByRole('row').nth(1)).toContainText('Probation');
  await list.getByRole('button', { name: 'Open E2' }).click();
  await expect(app.getByRole('region', { name: 'Selected event' })).toContainText('E2');
  await app.goBack();
  await expect(list).toBeVisible();
  await expect(day(app)).toHaveValue('June 2019');
});

test('arrow keys and buttons step through the days on which something became known', async ({ sample: app }) => {
  const next = app.getByRole('button', { name: 'Next day on which something became known' });
  await expect(next).toBeDisabled();
  await day(app).press('ArrowUp');
  await expect(day(app)).toHaveValue('30 June 2019');
  await expect.poll(() => cells(app, 'West Midlands Police')).toEqual([0, 0, 0, 1]);
  await next.click();
  await expect(day(app)).toHaveValue('31 October 2019');
  await expect.poll(() => cells(app, 'West Midlands Police')).toEqual([3, 0, 0, 0]);
});

test('a date that is none says so at its place and changes nothing', async ({ sample: app }) => {
  const before = await cells(app, 'West Midlands Police');
  for (const [typed, words] of [
    ['31 February 2019', 'There is no such day'],
    ['3 to 5 June 2019', 'Write one date here'],
    ['', 'Type a date'],
  ] as const) {
    await day(app).fill(typed);
    await day(app).press('Enter');
    await expect(app.locator('.field-error')).toContainText(words);
    await expect(day(app)).toHaveValue(typed);
    expect(await cells(app, 'West Midlands Police')).toEqual(before);
  }
});

test('time to sharing follows what was noted, and “never” is said only when the whole record is looked at', async ({
  sample: app,
}) => {
  const sharing = app.getByRole('region', { name: 'Time to sharing' });
  await day(app).fill('30 June 2019');
  await day(app).press('Enter');
  await sharing.getByRole('radio', { name: 'Not shared by then (1)' }).check();
  await expect(sharing.getByRole('row').nth(1)).toContainText('Not by then');
  await sharing.getByRole('checkbox', { name: 'Include what came later' }).check();
  await expect(sharing.getByRole('radio', { name: /^Never shared/ })).toBeChecked();
  await expect(sharing.getByRole('row').nth(1)).toContainText('Never');
});

test('who knew what is accessible, with a list open and with a date refused', async ({ sample: app }) => {
  await expectAccessible(app);
  await row(app, 'West Midlands Police')
    .getByRole('button', { name: /knew: 3 events/ })
    .click();
  await expect(app.getByRole('button', { name: 'Open E10' })).toBeVisible();
  await app.getByText('How this is decided').click();
  await expectAccessible(app);
  await day(app).fill('tomorrow week');
  await day(app).press('Enter');
  await expect(app.locator('.field-error')).toBeVisible();
  await app.setViewportSize({ width: 640, height: 400 });
  await expectAccessible(app);
});
