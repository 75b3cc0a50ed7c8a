import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../helpers/app.ts';
import { expect, goTo, test } from '../helpers/sample.ts';

const intimidation = 'Intimidation by hostile or avoidant adults';
const matrix = (app: Page) => app.getByRole('table');
const chips = (app: Page) => app.getByRole('list', { name: 'Filters in use' }).getByRole('listitem');
const tabNames = [
  'Themes by agency',
  'Themes by month',
  'Themes together',
  'Child seen',
  'Contacts a month',
  'Concern and good practice',
];

test.beforeEach(async ({ sample: app }) => {
  await goTo(app, 'Patterns');
  await expect(app.getByRole('img', { name: /^Themes by agency: / })).toBeVisible();
});

/** Opens a pattern as its table. */
async function openTable(app: Page, name: string): Promise<void> {
  await app.getByRole('tab', { name }).click();
  await app.getByRole('radio', { name: 'Table' }).check();
  await expect(app.getByRole('region', { name: `${name}, table` })).toBeVisible();
}

test('a number opens exactly its events in the chronology by keyboard, and back returns to the table', async ({
  sample: app,
}) => {
  await openTable(app, 'Themes by agency');
  await matrix(app)
    .getByRole('button', { name: `${intimidation}, Child T's school: 1 event — show events` })
    .press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: 'Chronology' })).toBeVisible();
  await expect(app.getByText('1 of 16 events')).toBeVisible();
  await expect(app.getByRole('grid').locator('[data-row] .is-ref')).toHaveText(['E5']);
  await app.goBack();
  await matrix(app)
    .getByRole('button', { name: `${intimidation}, all: 3 events — show events` })
    .click();
  await expect(app.getByText('3 of 16 events')).toBeVisible();
  await app.goBack();
  await expect(app.getByRole('radio', { name: 'Table' })).toBeChecked();
});

test('numbers of every pattern open as many events as they say', async ({ sample: app }) => {
  for (const name of tabNames) {
    await openTable(app, name);
    const labels = await matrix(app)
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(labels.length, name).toBeGreaterThan(3);
    for (const label of [labels[0] ?? '', labels[Math.floor(labels.length / 2)] ?? '', labels.at(-2) ?? '']) {
      await matrix(app).getByRole('button', { name: label, exact: true }).click();
      const count = /: (\d+) event/.exec(label)?.[1];
      await expect(
        app.getByText(count === '16' ? '16 events' : `${count} of 16 events`, { exact: true }),
      ).toBeVisible();
      await app.goBack();
      await expect(app.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    }
  }
});

test('themes that stand together open the events that have both', async ({ sample: app }) => {
  await openTable(app, 'Themes together');
  await matrix(app)
    .getByRole('button', { name: /^Coercive control, Safe disclosure: 1 event/ })
    .click();
  await expect(app.getByText('1 of 16 events')).toBeVisible();
  await expect(chips(app).filter({ hasText: 'Coercive control' })).toBeVisible();
  await expect(chips(app).filter({ hasText: 'Safe disclosure' })).toBeVisible();
});

test('a click in the picture opens the events of its cell', async ({ sample: app }) => {
  const picture = app.getByRole('img', {
    name: /^Themes by agency: 30 rows by \d+ columns\. Most: Coercive control, Not stated with 3 events/,
  });
  await picture.locator('text[data-opens]').first().click();
  await expect(app.getByRole('heading', { level: 1, name: 'Chronology' })).toBeVisible();
  await expect(chips(app).filter({ hasText: 'Voice and lived experience' })).toBeVisible();
});

test('one kind alone is counted, empty rows go, and one incident can count once', async ({ sample: app }) => {
  await openTable(app, 'Themes by agency');
  const headers = matrix(app).getByRole('rowheader');
  await expect(headers.filter({ hasText: 'Infant vulnerability' })).toBeVisible();
  await app.getByRole('radio', { name: 'Good practice' }).check();
  await app.getByRole('checkbox', { name: 'Hide empty rows and columns' }).check();
  await expect(headers).toHaveText(['No theme', 'Total']);
  await app.getByRole('radio', { name: 'Context' }).check();
  await app.getByRole('checkbox', { name: 'Hide empty rows and columns' }).uncheck();

  // The police recorded one visit in two events, E10 and E11.
  await app.getByRole('tab', { name: 'Child seen' }).click();
  const ofPolice = (words: string) =>
    matrix(app).getByRole('button', { name: `West Midlands Police, all: ${words} — show events` });
  await expect(ofPolice('2 events')).toBeVisible();
  await app.getByRole('checkbox', { name: 'Count one incident once' }).check();
  await expect(ofPolice('1 event or incident')).toBeVisible();
  await expect(app.getByText(/Accounts joined as the same incident count as one/)).toBeVisible();
});

test('a table is copied as cells for a sheet and as a table for Word', async ({ sample: app }) => {
  await openTable(app, 'Child seen');
  await app.getByRole('button', { name: 'Copy table' }).click();
  await expect(app.getByText(/^Copied: Child seen, 12 rows/)).toBeVisible();
  await goTo(app, 'Chronology');
  const pasted = app.evaluate(
    () =>
      new Promise<{ html: string; text: string }>((resolve) => {
        const read = ({ clipboardData }: ClipboardEvent) =>
          resolve({
            html: clipboardData?.getData('text/html') ?? '',
            text: clipboardData?.getData('text/plain') ?? '',
          });
        window.addEventListener('paste', read, { once: true, capture: true });
      }),
  );
  await app.getByRole('searchbox', { name: 'Search the events' }).press('ControlOrMeta+v');
  const { html, text } = await pasted;
  const lines = text.split('\r\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual([
    'Agency',
    'Seen alone',
    'Seen with an adult',
    'Not seen',
    'Not applicable',
    'Not recorded',
    'Total',
  ]);
  expect(lines[1]).toEqual(['West Midlands Police', '0', '0', '0', '0', '2', '2']);
  expect(lines.at(-1)?.[0]).toBe('Total');
  expect(html).toContain('<caption>Child seen</caption>');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`patterns are accessible as picture and as table, and fit at 200 %, in ${colorScheme}`, async ({
    sample: app,
  }) => {
    test.slow();
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const name of tabNames) {
      await app.getByRole('tab', { name }).click();
      for (const shape of ['Picture', 'Table']) {
        await app.getByRole('radio', { name: shape }).check();
        expect(await accessibilityFaults(app), `${name}, ${shape}`).toEqual([]);
      }
      await app.setViewportSize({ width: 640, height: 400 });
      await expect.poll(() => sidewaysOverflow(app), `${name} at 200 %`).toBe(0);
      expect(await accessibilityFaults(app), `${name} at 200 %`).toEqual([]);
      await app.setViewportSize({ width: 1280, height: 800 });
    }
  });
}

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}
