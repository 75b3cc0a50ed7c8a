import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { goTo, openSample } from '../helpers/sample.ts';

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Timeline');
  await expect(status(app)).toContainText('in view');
});

const picture = (app: Page) => app.getByRole('application', { name: 'Timeline picture' });
const status = (app: Page) => app.locator('.timeline-status');
const lanes = (app: Page) => app.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
const list = (app: Page) => app.getByRole('grid', { name: 'Timeline list' });
const summary = (app: Page) => app.locator('.timeline-summary');
const showList = (app: Page) => app.getByRole('tab', { name: 'List' }).click();
const inView = async (app: Page) => Number(/(\d+) dated/.exec((await status(app).textContent()) ?? '')?.[1]);

/** Counts in the lanes' labels: dated and undated. */
async function laneCounts(app: Page): Promise<Record<string, number>> {
  const texts = await lanes(app).evaluateAll((all) =>
    all.map((one) => {
      const [name, counts] = one.querySelectorAll('span');
      return [name?.textContent ?? '', counts?.textContent ?? ''];
    }),
  );
  return Object.fromEntries(
    texts.map(([name, counts]) => [name, (counts?.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0)]),
  );
}

test('lanes by agency, theme and person hold every event; the undated stand apart', async ({ app }) => {
  const byAgency = await laneCounts(app);
  expect(Object.keys(byAgency)).toContain('West Midlands Police');
  expect(Object.values(byAgency).reduce((sum, count) => sum + count, 0)).toBe(16);
  await app.getByRole('radio', { name: 'Theme' }).check();
  await expect(lanes(app).filter({ hasText: 'Safe disclosure' })).toBeVisible();
  await app.getByRole('radio', { name: 'Person' }).check();
  await expect(lanes(app).filter({ hasText: 'Child T' }).first()).toBeVisible();

  const bucket = app.getByRole('region', { name: 'Undated events' });
  const opener = bucket.getByRole('button', { name: /^Undated: \d+ events?$/ });
  const count = Number(/\d+/.exec((await opener.textContent()) ?? '')?.[0]);
  await expect.poll(async () => count + (await inView(app))).toBe(16);
  await opener.click();
  await expect(bucket.getByRole('listitem')).toHaveCount(count);
  await bucket.getByRole('listitem').first().getByRole('button').click();
  await expect(summary(app)).toContainText('Undated');
});

test('an event is selected in the picture by mouse and keyboard, and opened in the chronology', async ({ app }) => {
  await picture(app).press('PageDown');
  const name = summary(app).getByRole('heading', { level: 2 });
  const first = await name.textContent();
  await picture(app).press('PageDown');
  await expect(name).not.toHaveText(first ?? '');
  await app.getByRole('button', { name: 'Close the event' }).click();
  await expect(summary(app)).toHaveCount(0);

  // Something is drawn where a lane has events: the pointer finds it and says its name.
  const box = await picture(app).boundingBox();
  if (!box) throw new Error('The picture is not on screen.');
  let wasFound = false;
  for (let y = 30; y < box.height && !wasFound; y += 8) {
    for (let x = 6; x < box.width && !wasFound; x += 6) {
      await app.mouse.move(box.x + x, box.y + y);
      const title = await picture(app).getAttribute('title');
      if (!title) continue;
      wasFound = true;
      await app.mouse.click(box.x + x, box.y + y);
      await expect(name).toHaveText(/^E\d+/.exec(title)?.[0] ?? '');
    }
  }
  expect(wasFound).toBe(true);
  const ref = (await name.textContent()) ?? '';
  await app.getByRole('button', { name: 'Open in the chronology' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Chronology' })).toBeVisible();
  await expect(
    app.getByRole('region', { name: 'Selected event' }).getByRole('heading', { level: 2, name: ref }),
  ).toBeVisible();
});

test('the list says what the picture shows: the same events, in the same order, with the same lanes', async ({
  app,
}) => {
  const byAgency = await laneCounts(app);
  const stepped: string[] = [];
  for (let at = 0; at < 16; at += 1) {
    await picture(app).press('PageDown');
    const name = summary(app).getByRole('heading', { level: 2 });
    await expect(name).not.toHaveText(stepped.at(-1) ?? '');
    stepped.push((await name.textContent()) ?? '');
  }
  await showList(app);
  await app.getByRole('button', { name: 'Close the event' }).click();
  await app.setViewportSize({ width: 1280, height: 1600 });
  const rows = list(app).locator('[data-row]');
  await expect(rows).toHaveCount(16);
  await expect(rows.locator('.timeline-ref')).toHaveText(stepped);
  const counted: Record<string, number> = {};
  for (const agency of await rows.locator('.is-lane').allTextContents()) counted[agency] = (counted[agency] ?? 0) + 1;
  expect(counted).toEqual(byAgency);
  expect(Number(await list(app).getAttribute('aria-rowcount'))).toBeGreaterThan(16);
});

test('a shorter silence makes more gaps, in the note and in the list', async ({ app }) => {
  const gaps = app.getByText(/^\d+ gaps? of \d+ days or more/);
  const count = async () => Number(/^\d+/.exec((await gaps.textContent()) ?? '')?.[0]);
  const choose = app.getByRole('combobox', { name: 'Gaps without contact' });
  await choose.selectOption('6 months or more');
  const few = await count();
  await choose.selectOption('2 weeks or more');
  await expect(gaps).toContainText('of 14 days');
  const many = await count();
  expect(many).toBeGreaterThan(few);
  await showList(app);
  await app.setViewportSize({ width: 1280, height: 2400 });
  await expect(list(app).getByRole('gridcell', { name: /^No contact recorded: \d+ days/ })).toHaveCount(many);
  await choose.selectOption('Do not show');
  await expect(list(app).getByRole('gridcell', { name: /^No contact recorded/ })).toHaveCount(0);
});

test('keys, buttons and wheel zoom and move, and 0 shows the whole line again', async ({ app }) => {
  const whole = await status(app).textContent();
  const all = await inView(app);
  for (let press = 0; press < 6; press += 1) await picture(app).press('+');
  await expect(status(app)).not.toHaveText(whole ?? '');
  expect(await inView(app)).toBeLessThan(all);
  await picture(app).press('Home');
  const start = (whole ?? '').split(' to ')[0] ?? '';
  await expect(status(app)).toContainText(start);
  await picture(app).press('End');
  await expect(status(app)).not.toContainText(start);
  const atEnd = await status(app).textContent();
  await picture(app).press('ArrowLeft');
  await expect(status(app)).not.toHaveText(atEnd ?? '');
  await picture(app).press('0');
  await expect(status(app)).toHaveText(whole ?? '');
  await app.getByRole('button', { name: 'Zoom in' }).click();
  await expect(status(app)).not.toHaveText(whole ?? '');
  await app.getByRole('button', { name: 'Whole line' }).click();
  await expect(status(app)).toHaveText(whole ?? '');
  await picture(app).hover();
  await app.mouse.wheel(0, -600);
  await expect(status(app)).not.toHaveText(whole ?? '');
});

test('the child’s age stands along the line once a date of birth is recorded', async ({ app }) => {
  await expect(app.getByText('Age of Child T')).toHaveCount(0);
  await goTo(app, 'People');
  await app
    .getByRole('button', { name: /Child T/ })
    .first()
    .click();
  const born = app.getByRole('textbox', { name: 'Date of birth' });
  await born.fill('14 May 2004');
  await app.keyboard.press('Enter');
  await expect(app.getByText('All changes saved')).toBeVisible();
  await goTo(app, 'Timeline');
  await expect(app.getByText('Age of Child T')).toBeVisible();
  await showList(app);
  await expect(list(app).getByRole('columnheader', { name: 'Age of Child T' })).toBeVisible();
  await expect(list(app).locator('[data-row]').first().locator('.is-age')).toHaveText(/\d/);
});

test('one incident counts once where that is wanted, and the list says where its other account is counted', async ({
  app,
}) => {
  const police = async () => (await laneCounts(app))['West Midlands Police'];
  expect(await police()).toBe(2);
  const all = await inView(app);
  await app.getByRole('checkbox', { name: 'Count one incident once' }).check();
  await expect(status(app)).toContainText('one incident counted once');
  expect(await police()).toBe(1);
  expect(await inView(app)).toBe(all - 1);
  await expect(app.getByRole('list', { name: 'What the signs mean' })).toContainText('One incident, several accounts');
  await showList(app);
  const row = (ref: string) =>
    list(app).locator('[data-row]', { has: app.getByRole('button', { name: ref, exact: true }) });
  await expect(row('E10').locator('.is-incident')).toHaveText('C1, with E11');
  await expect(row('E11').locator('.is-incident')).toHaveText('C1, counted at E10');
  await row('E10').getByRole('button').click();
  await summary(app).getByRole('button', { name: 'E11', exact: true }).click();
  await expect(summary(app).getByRole('heading', { level: 2 })).toHaveText('E11');
  await app.getByRole('tab', { name: 'Counts' }).click();
  const counts = app.getByRole('table', { name: 'Dated events by agency and month' });
  await expect(counts.getByRole('row', { name: 'West Midlands Police' }).getByRole('cell').nth(4)).toHaveText('1');
});

test('a date as people write it is gone to; one that is not understood is said to be so', async ({ app }) => {
  const field = app.getByRole('textbox', { name: 'Go to a date' });
  await field.fill('early Dec 2019');
  await field.press('Enter');
  await expect(status(app)).toContainText(/^\d+ November 2019 to \d+ (December 2019|January 2020)/);
  const there = await status(app).textContent();
  await field.fill('the day after');
  await field.press('Enter');
  await expect(app.getByText('Not understood as a date.')).toBeVisible();
  await expect(field).toHaveValue('the day after');
  await field.fill('1990');
  await field.press('Enter');
  await expect(app.getByText(/^The line goes from \d+ May 2019 to/)).toBeVisible();
  await expect(status(app)).toHaveText(there ?? '');
});

test('an event of the chronology is shown on the timeline, and going back finds each as it was', async ({ app }) => {
  await app.getByRole('radio', { name: 'Theme' }).check();
  await picture(app).press('PageDown');
  await picture(app).press('+');
  const ref = (await summary(app).getByRole('heading', { level: 2 }).textContent()) ?? '';
  await expect(status(app)).not.toContainText('6 January 2020');
  const left = await status(app).textContent();
  await app.getByRole('button', { name: 'Open in the chronology' }).click();
  const panel = app.getByRole('region', { name: 'Selected event' });
  await expect(panel.getByRole('heading', { level: 2, name: ref })).toBeVisible();
  await app.goBack();
  await expect(status(app)).toHaveText(left ?? '');
  await expect(app.getByRole('radio', { name: 'Theme' })).toBeChecked();
  await expect(summary(app).getByRole('heading', { level: 2 })).toHaveText(ref);
  await app.goForward();
  await expect(panel.getByRole('heading', { level: 2, name: ref })).toBeVisible();
  await app.keyboard.press('Escape');
  await app.getByRole('grid', { name: 'Chronology' }).getByText('E13', { exact: true }).click();
  await panel.getByRole('button', { name: 'Show on the timeline' }).click();
  await expect(summary(app).getByRole('heading', { level: 2 })).toHaveText('E13');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the timeline is accessible, and fits at 200 %, in ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (name: string) => {
      expect(await accessibilityFaults(app), name).toEqual([]);
      await app.setViewportSize({ width: 640, height: 400 });
      await expect.poll(() => sidewaysOverflow(app), `${name} at 200 %`).toBe(0);
      expect(await accessibilityFaults(app), `${name} at 200 %`).toEqual([]);
      await app.setViewportSize({ width: 1280, height: 800 });
    };
    await check('picture');
    await picture(app).press('PageDown');
    await expect(summary(app)).toBeVisible();
    await app.getByRole('button', { name: /^Undated/ }).click();
    await check('picture with an event and the undated');
    await showList(app);
    await check('list');
    await app.getByRole('tab', { name: 'Counts' }).click();
    await check('counts');
  });
}

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}

test('the whole line leaves as a picture, as a picture that scales and as a table', async ({ app, shell }) => {
  // biome-ignore lint/suspicious/noSkippedTests: the desktop writes where its dialog says, with no download to wait for
  test.skip(shell !== 'browser', 'in the browser shell a file leaves by download');
  const exportAs = async (words: string) => {
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Export', exact: true }).click();
    await app.getByRole('menuitem', { name: words }).click();
    return download;
  };
  const png = await exportAs('Picture (PNG)');
  expect(png.suggestedFilename()).toMatch(/^Child T - Timeline - DRAFT .*\.png$/);
  const bytes = await readFile(await png.path());
  expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    'PNG',
    2339,
    1654,
  ]);
  await expect(app.getByRole('region', { name: 'Notices' })).toContainText('Timeline written: Child T - Timeline');
  expect(await accessibilityFaults(app)).toEqual([]);

  await app.getByRole('radio', { name: 'Person' }).check();
  const svg = await readFile(await (await exportAs('Picture that scales (SVG)')).path(), 'utf8');
  expect(svg).toContain('Child T: Timeline by person');
  const xlsx = await readFile(await (await exportAs('Table for Excel (XLSX)')).path());
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
});

test('a private name in the picture is asked about before it leaves', async ({ app, shell }) => {
  // biome-ignore lint/suspicious/noSkippedTests: the desktop writes where its dialog says, with no download to wait for
  test.skip(shell !== 'browser', 'in the browser shell a file leaves by download');
  await goTo(app, 'People');
  await app.getByLabel('Real name').fill('Clare');
  await app.keyboard.press('Tab');
  await expect(app.getByRole('button', { name: 'Undo: Change real name of person' })).toBeEnabled();
  await goTo(app, 'Timeline');
  await app.getByRole('button', { name: 'Export', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Picture (PNG)' }).click();
  const dialog = app.getByRole('dialog', { name: 'Export: Timeline' });
  await expect(dialog.getByRole('rowheader', { name: 'E10' })).toBeVisible();
  expect(await accessibilityFaults(app)).toEqual([]);
  await dialog.getByRole('button', { name: 'Do not export' }).click();
  await expect(dialog).toHaveCount(0);
  await goTo(app, 'Export');
  await expect(app.getByText('No exports yet')).toBeVisible();
});
