import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const rows = (app: Page) => app.getByRole('grid', { name: 'Chronology' }).locator('[data-row]');
const row = (app: Page, ref: string) =>
  rows(app).filter({ has: app.getByRole('gridcell', { name: ref, exact: true }) });
const strip = (app: Page) => app.getByRole('region', { name: 'Tagging', exact: true });
const said = (app: Page) => strip(app).getByRole('status');
const reading = (app: Page) => app.getByRole('region', { name: 'Reading' });
const heading = (app: Page) => reading(app).getByRole('heading', { level: 2 });
const undo = (app: Page, label: string) => app.getByRole('button', { name: `Undo: ${label}` });

/** The words on a key of the strip, which says what the key does in this case. */
const themeOnKey = (app: Page, key: number) =>
  strip(app)
    .locator('.tag-key.is-theme')
    .nth(key - 1)
    .locator('.tag-key-words')
    .innerText();

async function openChronology(app: Page) {
  await goTo(app, 'Chronology');
  await expect(rows(app)).not.toHaveCount(0);
  await expect(strip(app).locator('.tag-key.is-theme')).toHaveCount(9);
}

const keyOf = (app: Page, key: number) =>
  strip(app)
    .locator('.tag-key.is-theme')
    .nth(key - 1);

/** Goes up from the event that has the keyboard, and says of each whether it has the tag of the key. */
async function expectTagged(app: Page, count: number, isTagged: boolean) {
  const seen = new Set<string>();
  for (let place = 0; place < count; place += 1) {
    if (place > 0) await app.keyboard.press('k');
    seen.add(await app.locator('[data-row]:has(:focus) .is-ref').innerText());
    await expect(strip(app).getByText(`Tagging ${[...seen].at(-1)}`, { exact: true })).toBeVisible();
    await expect(keyOf(app, freshKey)).toHaveAttribute('aria-pressed', String(isTagged));
  }
  expect(seen.size).toBe(count);
}

async function focusFirstRow(app: Page) {
  await rows(app).first().locator('[tabindex="0"]').focus();
  await expect(strip(app).getByText(/^Tagging E\d+$/)).toBeVisible();
}

/** A theme that the first ten events do not have as context, so that its key tags every one of them. */
const freshKey = 1;

test('ten events are tagged one after the other by keyboard alone, and undo takes back each', async ({
  sample: app,
}) => {
  await openChronology(app);
  const theme = await themeOnKey(app, freshKey);
  await focusFirstRow(app);
  await app.keyboard.press('r');
  await expect(heading(app)).toBeFocused();
  await expect(reading(app).getByText(/^1 of 16 · /)).toBeVisible();
  await app.keyboard.press('x');
  await expect(said(app)).toHaveText('The next tags are context');
  const refs: string[] = [];
  for (let place = 1; place <= 10; place += 1) {
    await expect(reading(app).getByText(new RegExp(`^${place} of 16 · `))).toBeVisible();
    await expect(heading(app)).toHaveText(/^E\d+ · /);
    const ref = (await heading(app).innerText()).split(' ')[0] ?? '';
    refs.push(ref);
    await app.keyboard.press(String(freshKey));
    await expect(said(app)).toHaveText(`Tagged ${ref}: ${theme}, context`);
    await expect(reading(app).getByRole('list', { name: 'Tags of this event' })).toContainText(`Context: ${theme}`);
    await app.keyboard.press(place % 2 === 0 ? 'j' : 'Alt+ArrowDown');
    await expect(heading(app)).toBeFocused();
  }
  expect(new Set(refs).size).toBe(10);
  await app.keyboard.press('k');
  await expect(heading(app)).toContainText(refs[9] ?? '-');
  await app.keyboard.press('Escape');
  // Back in the list, at the event that was read.
  await expect(row(app, refs[9] ?? '-').locator('[tabindex="0"]')).toBeFocused();
  for (let step = 0; step < 10; step += 1) {
    await expect(undo(app, 'Tag 1 event')).toBeEnabled();
    await app.keyboard.press('Control+z');
    await expect(app.getByRole('button', { name: 'Redo: Tag 1 event' })).toBeEnabled();
  }
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('keys pressed faster than the screen draws do what was meant', async ({ sample: app }) => {
  await openChronology(app);
  const theme = await themeOnKey(app, freshKey);
  await focusFirstRow(app);
  const ref = await rows(app).first().locator('.is-ref').innerText();
  await app.keyboard.press('x');
  // On, off, on again.
  for (let press = 0; press < 3; press += 1) await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tagged ${ref}: ${theme}, context`);
  await expect(keyOf(app, freshKey)).toHaveAttribute('aria-pressed', 'true');
  await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tag removed from ${ref}: ${theme}, context`);
  await expect(keyOf(app, freshKey)).toHaveAttribute('aria-pressed', 'false');
});

test('several events are tagged at once, and one undo takes all of it back', async ({ sample: app }) => {
  await openChronology(app);
  const theme = await themeOnKey(app, freshKey);
  await focusFirstRow(app);
  await app.keyboard.press('x');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await expect(app.getByRole('row', { selected: true })).toHaveCount(3);
  await expect(strip(app).getByText('Tagging 3 events')).toBeVisible();
  await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tagged 3 events: ${theme}, context`);
  // The panel shows the last of the three, with all its tags.
  const tags = app.getByRole('list', { name: 'Tags of this event' });
  await expect(tags).toContainText(`Context: ${theme}`);
  await app.keyboard.press('Control+z');
  await expect(tags).not.toContainText(`Context: ${theme}`);
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('row', { selected: true })).toHaveCount(1);
  await expectTagged(app, 3, false);

  await app.keyboard.press('Control+Shift+z');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expectTagged(app, 3, true);
  // All three have it: the same key takes it from all, in one step.
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tag removed from 3 events: ${theme}, context`);
  await app.keyboard.press('Escape');
  await expectTagged(app, 3, false);
  await app.keyboard.press('Control+z');
  await expect(keyOf(app, freshKey)).toHaveAttribute('aria-pressed', 'true');
  await app.keyboard.press('Control+a');
  await expect(strip(app).getByText('Tagging 16 events')).toBeVisible();
  await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tagged 16 events: ${theme}, context (3 events had it already)`);
});

test('events are chosen with the mouse and deleted after one question', async ({ sample: app }) => {
  await openChronology(app);
  const ref = (place: number) => rows(app).nth(place).locator('.is-ref');
  await ref(0).click();
  await ref(3).click({ modifiers: ['Shift'] });
  await expect(app.getByRole('row', { selected: true })).toHaveCount(4);
  await ref(1).click({ modifiers: ['Control'] });
  await expect(app.getByRole('row', { selected: true })).toHaveCount(3);
  await app.keyboard.press('Delete');
  const dialog = app.getByRole('alertdialog', { name: 'Delete 3 events?' });
  await expect(dialog).toContainText('will be deleted with them.');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(app.getByText('13 events', { exact: true })).toBeVisible();
  await expect(app.getByRole('grid').locator(':focus')).toHaveCount(1);
  await app.keyboard.press('Control+z');
  await expect(app.getByText('16 events', { exact: true })).toBeVisible();
});

test('any theme is found by typing, a note is written, and letters in fields are only letters', async ({
  sample: app,
}) => {
  await openChronology(app);
  await focusFirstRow(app);
  const ref = await rows(app).first().locator('.is-ref').innerText();
  await app.keyboard.press('g');
  await app.keyboard.press('t');
  const picker = app.getByRole('dialog', { name: `Tag ${ref} as good practice` });
  await expect(picker).toBeVisible();
  await app.keyboard.type('silo');
  // The theme that begins so, and the offer to add one of that name.
  await expect(picker.getByRole('option')).toHaveCount(2);
  const theme = await picker.getByRole('option').first().locator('span').first().innerText();
  await app.keyboard.press('Enter');
  await expect(said(app)).toHaveText(`Tagged ${ref}: ${theme}, good practice`);
  await expect(row(app, ref).locator('[tabindex="0"]')).toBeFocused();

  await app.keyboard.press('n');
  const note = app.getByRole('textbox', { name: `${ref}: ${theme}, good practice` });
  await expect(note).toBeFocused();
  await app.keyboard.type('1 tag, next g: rung twice.');
  await app.keyboard.press('Control+Enter');
  await expect(row(app, ref).locator('[tabindex="0"]')).toBeFocused();
  await app.keyboard.press('r');
  await expect(reading(app)).toContainText('1 tag, next g: rung twice.');
  await app.keyboard.press('t');
  await app.keyboard.type('no theme');
  await expect(app.getByRole('dialog').getByRole('option').first()).toHaveText(/^No theme/);
  await app.keyboard.press('Enter');
  await expect(said(app)).toHaveText(`Tagged ${ref}: good practice without a theme`);
  await expect(heading(app)).toBeFocused();

  await app.keyboard.press('Escape');
  await app.getByRole('searchbox').click();
  await app.keyboard.type('1tgcxnjkr');
  await expect(app.getByRole('searchbox')).toHaveValue('1tgcxnjkr');
  await expect(app.getByRole('dialog')).toHaveCount(0);
});

test('reading goes to the next untagged event and keeps the list that the filter gave', async ({ sample: app }) => {
  await openChronology(app);
  await app.getByRole('button', { name: 'Add event' }).click();
  const panel = app.getByRole('region', { name: 'Selected event' });
  await panel.getByRole('textbox', { name: 'Event', exact: true }).fill('Nobody has read this yet.');
  await app.keyboard.press('Tab');
  await expect(app.getByText('17 events', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Not tagged' }).click();
  const left = app.getByText(/^\d+ of 17 events$/);
  await expect(left).toBeVisible();
  const count = Number((await left.innerText()).split(' ')[0]);
  await app.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(reading(app).getByText(`of ${count} · ${count} untagged left`)).toBeVisible();
  for (let step = 0; step < count; step += 1) {
    await app.keyboard.press('1');
    await expect(said(app)).toContainText('Tagged');
    // The list stays as it was, so that what has just been tagged can be gone back to.
    const words = count - step - 1 === 0 ? 'all tagged' : `${count - step - 1} untagged left`;
    await expect(reading(app).getByText(`of ${count} · ${words}`)).toBeVisible();
    await app.keyboard.press('u');
  }
  await expect(said(app)).toHaveText('No other event without a tag');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('heading', { name: 'No event matches' })).toBeVisible();
});

test('forty events are tagged in reading mode by keyboard; all of it is taken back and done again', async ({
  sample: app,
}) => {
  test.slow();
  await openChronology(app);
  await focusFirstRow(app);
  for (let count = 17; count <= 40; count += 1) {
    await app.keyboard.press('Control+d');
    await expect(app.getByText(`${count} events`, { exact: true })).toBeVisible();
  }
  await app.keyboard.press('Control+Home');
  await app.keyboard.press('r');
  await app.keyboard.press('x');
  await expect(reading(app).getByText(/^1 of 40 · /)).toBeVisible();
  // As fast as fingers go: nothing is waited for between a tag and the next event.
  for (let place = 1; place <= 40; place += 1) {
    await app.keyboard.press(String(freshKey));
    if (place < 40) await app.keyboard.press('j');
  }
  await expect(reading(app).getByText(/^40 of 40 · /)).toBeVisible();
  const theme = await themeOnKey(app, freshKey);
  const ref = (await heading(app).innerText()).split(' ')[0];
  await expect(said(app)).toHaveText(`Tagged ${ref}: ${theme}, context`);
  await app.keyboard.press('Escape');
  const context = app.getByRole('list', { name: 'Tags of this event' }).getByText(`Context: ${theme}`);
  const isTagged = async (count: number) => {
    for (const end of ['Control+Home', 'Control+End']) {
      await app.keyboard.press(end);
      await expect(context).toHaveCount(count);
    }
  };
  await expect(app.getByRole('grid').locator(':focus')).toHaveCount(1);
  await isTagged(1);
  for (let step = 0; step < 40; step += 1) {
    await expect(undo(app, 'Tag 1 event')).toBeEnabled();
    await app.keyboard.press('Control+z');
  }
  await expect(undo(app, 'Duplicate event')).toBeEnabled();
  await isTagged(0);
  for (let step = 0; step < 40; step += 1) {
    await expect(app.getByRole('button', { name: 'Redo: Tag 1 event' })).toBeEnabled();
    await app.keyboard.press('Control+Shift+z');
  }
  await expect(app.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
  await isTagged(1);
});

test('one note goes to the tags of several events, below what is there or in its place', async ({ sample: app }) => {
  await openChronology(app);
  const theme = await themeOnKey(app, freshKey);
  await focusFirstRow(app);
  await app.keyboard.press('x');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press(String(freshKey));
  await expect(said(app)).toHaveText(`Tagged 3 events: ${theme}, context`);
  await app.keyboard.press('n');
  const dialog = app.getByRole('dialog', { name: 'Note on the tags of 3 events' });
  const note = dialog.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'Tag' })).toContainText(`${theme}, context (3 events)`);
  await app.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Write the note.')).toBeVisible();
  // Closed by mistake: what was typed is there again.
  await app.keyboard.type('Seen at home.');
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await app.keyboard.press('n');
  await expect(note).toHaveValue('Seen at home.');
  await expectAccessible(app);
  await app.keyboard.press('Control+Enter');
  await expect(said(app)).toHaveText(`Note written on 3 events: ${theme}, context`);
  const notes = app.getByRole('textbox', { name: `Note on Context: ${theme}` });
  await expect(notes).toHaveValue('Seen at home.');
  await app.keyboard.press('n');
  await expect(note).toBeFocused();
  await app.keyboard.type('Nobody asked why.');
  await dialog.getByRole('button', { name: 'Write on 3 events' }).click();
  await expect(notes).toHaveValue('Seen at home.\nNobody asked why.');
  await app.keyboard.press('Control+z');
  await expect(notes).toHaveValue('Seen at home.');
  await app.keyboard.press('n');
  await expect(note).toBeFocused();
  await app.keyboard.type('Anew.');
  await dialog.getByRole('radio', { name: 'In place of the note that is there' }).check();
  await dialog.getByRole('button', { name: 'Write on 3 events' }).click();
  await expect(notes).toHaveValue('Anew.');
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(notes).toHaveValue('');
});

test('a new theme is made while tagging, comes first the next time, and one undo takes both back', async ({
  sample: app,
}) => {
  await openChronology(app);
  await focusFirstRow(app);
  const tags = app.getByRole('list', { name: 'Tags of this event' });
  const ref = await rows(app).first().locator('.is-ref').innerText();
  await app.keyboard.press('t');
  const picker = app.getByRole('dialog', { name: `Tag ${ref} as concern` });
  await app.keyboard.type('Rung twice');
  await expect(picker.getByRole('option')).toHaveText(['Add theme “Rung twice”']);
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expect(said(app)).toHaveText(`Theme added. Tagged ${ref}: Rung twice, concern`);
  await expect(tags).toContainText('Concern: Rung twice');
  await expect(row(app, ref).locator('[tabindex="0"]')).toBeFocused();
  await app.keyboard.press('t');
  await expect(picker.getByRole('option').first()).toHaveText(/^Rung twice\s*used lately$/);
  // The same name, in other capitals, is the theme that is there; on the event already, it is not made twice.
  await app.keyboard.type('rung TWICE');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await app.keyboard.press('Enter');
  await expect(said(app)).toHaveText(`${ref} has this tag already: Rung twice, concern`);
  await app.keyboard.press('Control+z');
  await expect(tags).not.toContainText('Rung twice');
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('an event is marked while it is read, and the same key takes the mark away', async ({ sample: app }) => {
  await openChronology(app);
  await focusFirstRow(app);
  await app.keyboard.press('r');
  await expect(heading(app)).toHaveText(/^E\d+ · /);
  const ref = (await heading(app).innerText()).split(' ')[0];
  const marks = reading(app).getByRole('group', { name: 'Significance' });
  const isMarked = (name: string) => marks.getByRole('button', { name, pressed: true });
  await app.keyboard.press('s');
  await app.keyboard.press('p');
  await expect(said(app)).toHaveText(`${ref} is marked: key practice episode`);
  await expect(isMarked('P Key practice episode')).toBeVisible();
  await expect(isMarked('S Significant')).toHaveCount(0);
  await app.keyboard.press('p');
  await expect(said(app)).toHaveText(`${ref} is marked: routine`);
  await expect(isMarked('P Key practice episode')).toHaveCount(0);
  await marks.getByRole('button', { name: 'S Significant' }).click();
  await expect(isMarked('S Significant')).toBeVisible();
  // The button keeps the focus, and the keys go on working.
  await app.keyboard.press('j');
  await expect(reading(app).getByText(/^2 of 16 · /)).toBeVisible();
});

test('tagging and reading are accessible in light and dark, and fit at 200 %', async ({ sample: app }) => {
  await openChronology(app);
  await focusFirstRow(app);
  const check = async () => {
    await expectAccessible(app);
    await app.setViewportSize({ width: 640, height: 400 });
    await expect.poll(() => sidewaysOverflow(app)).toBe(0);
    await expectAccessible(app);
    await app.setViewportSize({ width: 1280, height: 800 });
  };
  await app.keyboard.press('Shift+ArrowDown');
  await expect(strip(app).getByText('Tagging 2 events')).toBeVisible();
  await check();
  await app.keyboard.press('t');
  await expect(app.getByRole('dialog')).toBeVisible();
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.keyboard.press('r');
  await expect(heading(app)).toBeFocused();
  await check();
  await app.keyboard.press('n');
  await expect(app.getByRole('dialog')).toBeVisible();
  await expectAccessible(app);
});

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}
