import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/app.ts';
import { expectAccessible, goTo, openSample } from '../helpers/sample.ts';

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Chronology');
  await expect(rows(app)).not.toHaveCount(0);
});

const grid = (app: Page) => app.getByRole('grid', { name: 'Chronology' });
const rows = (app: Page) => grid(app).locator('.chronology-row[data-row]');
const cell = (app: Page, words: string) => grid(app).getByRole('gridcell', { name: words, exact: true });
const row = (app: Page, ref: string) =>
  rows(app).filter({ has: app.getByRole('gridcell', { name: ref, exact: true }) });
const head = (app: Page, name: string) => grid(app).getByRole('columnheader', { name, exact: true });
const heads = (app: Page) => grid(app).getByRole('columnheader');
const headings = (app: Page) => grid(app).locator('.chronology-heading');
const panel = (app: Page) => app.getByRole('region', { name: 'Selected event' });
const orderLine = (app: Page) => app.getByText(/^Not in chronological order/);

/** The lines drawn from top to bottom: refs, and the words of headings. */
async function lines(app: Page): Promise<string[]> {
  const drawn = await grid(app)
    .locator('[data-row]')
    .evaluateAll((all) =>
      all.map((line) => ({
        place: Number(line.getAttribute('aria-rowindex')),
        words: (line.querySelector('.is-ref') ?? line).textContent ?? '',
      })),
    );
  return drawn.sort((a, b) => a.place - b.place).map(({ words }) => words);
}

async function group(app: Page, by: string) {
  await app.getByRole('button', { name: /^Group/ }).click();
  await app.getByRole('menuitemcheckbox', { name: by }).click();
  await app.keyboard.press('Escape');
}

test('columns are chosen, ordered and sized by keyboard, and are there again after a reload', async ({ app }) => {
  await app.getByRole('button', { name: 'Columns' }).click();
  const dialog = app.getByRole('dialog', { name: 'Columns' });
  await dialog.getByRole('checkbox', { name: 'The child’s voice' }).check();
  await dialog.getByRole('checkbox', { name: 'Private note' }).check();
  await dialog.getByRole('checkbox', { name: 'Outcome' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Agency', exact: true }).focus();
  await app.keyboard.press('Alt+ArrowUp');
  await expect(dialog.getByRole('checkbox', { name: 'Agency', exact: true })).toBeFocused();
  await expectAccessible(app);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const chosen = ['Ref', 'Agency', 'Date', 'Event', 'Themes', 'People', 'The child’s voice', 'Private note'];
  await expect(heads(app)).toHaveText(chosen);

  await cell(app, 'E1').click();
  await app.keyboard.press('Control+Home');
  await app.keyboard.press('ArrowUp');
  await expect(head(app, 'Ref')).toBeFocused();
  for (let press = 0; press < 3; press += 1) await app.keyboard.press('ArrowRight');
  await expect(head(app, 'Event')).toBeFocused();
  const widthOf = async () => (await head(app, 'Event').boundingBox())?.width ?? 0;
  const before = await widthOf();
  for (let press = 0; press < 12; press += 1) await app.keyboard.press('Shift+ArrowRight');
  await expect.poll(widthOf).toBeGreaterThan(before + 100);
  await expect(head(app, 'Event')).toBeFocused();
  const wide = await widthOf();
  // More than there is room for: the cell with the keyboard scrolls into view, the ref stays in sight.
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('End');
  await expect(cell(app, 'E1')).toBeInViewport();
  await expect(rows(app).first().locator('.is-reviewerNote')).toBeInViewport();
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

  await goTo(app, 'People');
  await goTo(app, 'Chronology');
  await expect(heads(app)).toHaveText(chosen);
  await app.reload();
  await goTo(app, 'Chronology');
  await expect(heads(app)).toHaveText(chosen);
  expect(Math.abs((await widthOf()) - wide)).toBeLessThan(2);
  await app.getByRole('button', { name: 'Columns' }).click();
  await app.getByRole('button', { name: 'Standard columns' }).click();
  await app.getByRole('button', { name: 'Done' }).click();
  await expect(heads(app)).toHaveText(['Ref', 'Date', 'Agency', 'Event', 'Outcome', 'Themes', 'People']);
});

test('the edge of a head is dragged, a double click takes the width back, and buttons do the same', async ({ app }) => {
  const edge = head(app, 'Date').locator('.column-edge');
  const widthOf = async () => (await head(app, 'Date').boundingBox())?.width ?? 0;
  const before = await widthOf();
  const box = await edge.boundingBox();
  if (!box) throw new Error('The edge is not drawn.');
  await app.mouse.move(box.x + box.width / 2, box.y + 8);
  await app.mouse.down();
  await app.mouse.move(box.x + 90, box.y + 8, { steps: 4 });
  await app.mouse.up();
  await expect.poll(async () => Math.round(((await widthOf()) - before) / 10)).toBe(9);
  await expect(orderLine(app)).toHaveCount(0);
  await edge.dblclick();
  await expect.poll(async () => Math.abs((await widthOf()) - before)).toBeLessThan(2);

  await app.getByRole('button', { name: 'Columns' }).click();
  const tools = app.getByRole('toolbar', { name: 'Column Date' });
  const drawn = () => app.locator('.chronology-head .is-date').evaluate((one) => one.getBoundingClientRect().width);
  for (let press = 0; press < 2; press += 1) await tools.getByRole('button', { name: 'Wider' }).click();
  await expect.poll(async () => Math.abs((await drawn()) - before - 32)).toBeLessThan(4);
  await tools.getByRole('button', { name: 'Standard width' }).click();
  await expect.poll(async () => Math.abs((await drawn()) - before)).toBeLessThan(2);
});

test('a head sorts the list, which says so, and one key goes back to the order of the dates', async ({ app }) => {
  const chronological = await lines(app);
  await head(app, 'Agency').click();
  await expect(head(app, 'Agency')).toHaveAttribute('aria-sort', 'ascending');
  await expect(orderLine(app)).toHaveText('Not in chronological order: sorted by agency, A to Z.');
  await expect(headings(app)).toHaveCount(0);
  await expect.poll(async () => (await lines(app))[0]).not.toBe(chronological[0]);
  const agencies = async () => {
    const drawn = await rows(app).evaluateAll((all) =>
      all
        .map((one) => ({
          place: Number(one.getAttribute('aria-rowindex')),
          name: one.querySelector('.is-agency')?.textContent ?? '',
        }))
        .sort((a, b) => a.place - b.place),
    );
    return drawn.map(({ name }) => name);
  };
  const first = await agencies();
  expect(first.filter((name) => name !== 'Family' && name !== 'Not stated')).toEqual(
    first.filter((name) => name !== 'Family' && name !== 'Not stated').toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  );
  await rows(app).first().locator('.is-ref').click();
  await app.keyboard.press('Control+End');
  await expect.poll(async () => (await agencies()).at(-1)).toBe('Not stated');
  await expectAccessible(app);

  await head(app, 'Agency').press('Enter');
  await expect(head(app, 'Agency')).toHaveAttribute('aria-sort', 'descending');
  await app.reload();
  await goTo(app, 'Chronology');
  await expect(orderLine(app)).toHaveText('Not in chronological order: sorted by agency, Z to A.');
  await rows(app).first().locator('.is-ref').click();
  await app.keyboard.press('Alt+Shift+C');
  await expect(orderLine(app)).toHaveCount(0);
  await expect(head(app, 'Date')).toHaveAttribute('aria-sort', 'ascending');
  await app.keyboard.press('Control+Home');
  await expect.poll(() => lines(app)).toEqual(expect.arrayContaining(chronological.slice(0, 4)));
});

test('months are opened and closed by keyboard, and stay closed after a reload', async ({ app }) => {
  await group(app, 'By month');
  await expect(headings(app).first()).toBeVisible();
  // By month the list still follows the dates.
  await expect(orderLine(app)).toHaveCount(0);
  await cell(app, 'E13').click();
  await app.keyboard.press('ArrowUp');
  const december = headings(app).filter({ hasText: 'December 2019: 2 events' });
  await expect(december.locator('[tabindex="0"]')).toBeFocused();
  await expect(december.locator('[tabindex="0"]')).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(app);
  await app.keyboard.press('ArrowLeft');
  await expect(december.getByRole('gridcell')).toHaveAttribute('aria-expanded', 'false');
  await expect(december.locator('[tabindex="0"]')).toBeFocused();
  await expect(row(app, 'E13')).toHaveCount(0);
  // It is out of sight, not out of the list.
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E13' })).toBeVisible();
  await expect(panel(app).getByText('not among those that the filter shows')).toHaveCount(0);
  await app.keyboard.press('ArrowDown');
  await expect(headings(app).filter({ hasText: 'Month not known: December 2019 or later: 1 event' })).toBeVisible();

  await app.reload();
  await goTo(app, 'Chronology');
  await expect(app.getByRole('button', { name: 'Grouped by month' })).toBeVisible();
  await cell(app, 'E16').waitFor({ state: 'detached' });
  await expect(december.getByRole('gridcell')).toHaveAttribute('aria-expanded', 'false');
  await december.click();
  await expect(row(app, 'E13')).toHaveCount(1);

  await group(app, 'By key practice episode');
  await expect(headings(app).first()).toContainText(/Key practice episode|Significant/);
  await expect(orderLine(app)).toHaveText('Not in chronological order: grouped by key practice episode.');
  await app.getByRole('button', { name: 'Chronological order' }).click();
  await expect(headings(app).filter({ hasText: 'Routine' })).toHaveCount(0);
});

test('an event is split by its menu, both parts are there, and undo makes them one', async ({ app }) => {
  await cell(app, 'E12').click();
  await app.keyboard.press('Shift+F10');
  await expectAccessible(app);
  await app.getByRole('menuitem', { name: 'Split…' }).press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Split E12' });
  const first = dialog.getByRole('textbox', { name: /^First event/ });
  await expect(first).toBeFocused();
  await dialog.getByRole('button', { name: 'Split into two events' }).click();
  await expect(dialog.getByText('Each of the two events needs some words.')).toBeVisible();
  await first.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    const at = field.value.indexOf('She said');
    field.setSelectionRange(at, at);
  });
  await app.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: 'Second event', exact: true })).toHaveValue(/^She said/);
  await dialog.getByRole('textbox', { name: 'Date of the second event' }).fill('early November 2019');
  await expect(dialog.getByText('Understood as: early November 2019')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Outcome' }).selectOption('Second event');
  await dialog.getByRole('combobox', { name: 'Concern: Coercive control' }).selectOption('Both');
  await expectAccessible(app);
  await dialog.getByRole('button', { name: 'Split into two events' }).click();
  await expect(app.getByRole('button', { name: 'Undo: Split E12' })).toBeEnabled();
  await expect(row(app, 'E17').locator('[tabindex="0"]')).toBeFocused();
  await expect(row(app, 'E17')).toContainText('early November 2019');
  await expect(row(app, 'E17')).toContainText('Concern: Coercive control');
  await expect(row(app, 'E12')).not.toContainText('She said');
  await app.keyboard.press('Control+z');
  await expect(row(app, 'E17')).toHaveCount(0);
  await expect(row(app, 'E12')).toContainText('She said');
});

test('an event moves among those of its date, and is told why it cannot move further', async ({ app }) => {
  await cell(app, 'E13').click();
  await app.keyboard.press('Control+d');
  await expect(row(app, 'E17').locator('[tabindex="0"]')).toBeFocused();
  const near = async () => (await lines(app)).filter((ref) => ref === 'E13' || ref === 'E17');
  expect(await near()).toEqual(['E13', 'E17']);
  await app.keyboard.press('Alt+ArrowUp');
  await expect.poll(near).toEqual(['E17', 'E13']);
  await expect(app.getByRole('button', { name: 'Undo: Move E17 up' })).toBeEnabled();
  await expect(row(app, 'E17').locator('[tabindex="0"]')).toBeFocused();
  await app.keyboard.press('Alt+ArrowUp');
  await expect(app.getByText(/^E17 stays below E\d+: their dates differ/)).toBeVisible();
  await row(app, 'E17').locator('.is-event').click({ button: 'right' });
  await app.getByRole('menuitem', { name: 'Move down within its date' }).click();
  await expect.poll(near).toEqual(['E13', 'E17']);
  await app.keyboard.press('Control+z');
  await expect.poll(near).toEqual(['E17', 'E13']);

  await head(app, 'Event').click();
  await cell(app, 'E17').click();
  await app.keyboard.press('Alt+ArrowUp');
  await expect(app.getByText('Events can be moved in chronological order only. Go back to it first.')).toBeVisible();
});
