import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { expectAccessible, goTo, openSample } from '../helpers/sample.ts';

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Chronology');
  await expect(rows(app)).not.toHaveCount(0);
});

const rows = (app: Page) => app.getByRole('grid', { name: 'Chronology' }).locator('[data-row]');
const row = (app: Page, ref: string) =>
  rows(app).filter({ has: app.getByRole('gridcell', { name: ref, exact: true }) });
const panel = (app: Page) => app.getByRole('region', { name: 'Selected event' });
const count = (app: Page) => app.getByText(/^(\d+ of )?\d+ events?$/);
const suggestions = (app: Page) => app.getByRole('listbox').getByRole('option');
/** How the words in the date field were understood. */
const understood = (app: Page) => panel(app).locator('.date-understood');

/** The refs of the rows drawn, in the order in which they stand. */
async function order(app: Page): Promise<string[]> {
  const places = await rows(app).evaluateAll((all) =>
    all.map((one) => ({
      place: Number(one.getAttribute('aria-rowindex')),
      ref: one.querySelector('.is-ref')?.textContent ?? '',
    })),
  );
  return places.sort((a, b) => a.place - b.place).map(({ ref }) => ref);
}

async function expectFocusIn(app: Page, ref: string) {
  await expect(row(app, ref).locator('[tabindex="0"]')).toBeFocused();
}

/** Goes on with the Tab key until a control of this name has the focus, as somebody without a mouse does. */
async function tabTo(app: Page, role: 'textbox' | 'combobox' | 'button', name: string) {
  // An open list of suggestions hides the rest of the window from readers of the screen until Tab closes it.
  const wanted = panel(app).getByRole(role, { name, exact: true, includeHidden: true });
  for (let press = 0; press < 40; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await app.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

async function select(app: Page, ref: string) {
  await app.getByRole('gridcell', { name: ref, exact: true }).click();
  await expect(panel(app).getByRole('heading', { level: 2, name: ref })).toBeVisible();
}

test('an event is entered, tagged, duplicated and deleted by keyboard; five steps are undone and done again', async ({
  app,
}) => {
  await app.keyboard.press('Insert');
  await expect(panel(app).getByRole('textbox', { name: 'Date', exact: true })).toBeFocused();
  await app.keyboard.type('late November 2019');
  await expect(understood(app)).toHaveText('Understood as: late November 2019 · sorts between 21 and 30 November 2019');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: 'Undo: Add event' })).toBeEnabled();
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E17' })).toBeVisible();
  await expect(panel(app).getByRole('textbox', { name: 'Date', exact: true })).toBeFocused();

  await tabTo(app, 'textbox', 'Event');
  await app.keyboard.type('A neighbour was shouted at on the stairs.');
  await tabTo(app, 'combobox', 'Theme');
  await app.keyboard.type('intimid');
  await expect(suggestions(app)).toHaveCount(1);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const tags = panel(app).getByRole('list', { name: 'Tags of this event' });
  await expect(tags).toContainText('Intimidation by hostile or avoidant adults');
  await app.keyboard.press('Escape');
  await expectFocusIn(app, 'E17');
  await expect(row(app, 'E17')).toContainText('Concern: Intimidation');
  // After the visit in October, before the assault in December.
  const places = await order(app);
  expect(places.slice(places.indexOf('E12'), places.indexOf('E13') + 1)).toEqual(['E12', 'E17', 'E13']);

  await app.keyboard.press('Control+d');
  await expectFocusIn(app, 'E18');
  await expect(row(app, 'E18')).toContainText('A neighbour was shouted at');
  await expect(row(app, 'E18')).toContainText('Concern: Intimidation');
  await app.keyboard.press('Delete');
  const dialog = app.getByRole('alertdialog', { name: 'Delete E18?' });
  await expect(dialog).toContainText('1 tag on an event will be deleted with it.');
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E18')).toHaveCount(0);
  await expectFocusIn(app, 'E13');
  await expect(count(app)).toHaveText('17 events');

  const steps = ['Delete event', 'Duplicate event', 'Add tag', 'Change event of E17', 'Add event'];
  for (const step of steps) {
    await expect(app.getByRole('button', { name: `Undo: ${step}` })).toBeEnabled();
    await app.keyboard.press('Control+z');
    await expect(app.getByRole('button', { name: `Redo: ${step}` })).toBeEnabled();
    if (step === 'Delete event') await expect(row(app, 'E18')).toContainText('Concern: Intimidation');
  }
  await expect(count(app)).toHaveText('16 events');
  await expect(row(app, 'E17')).toHaveCount(0);
  for (const step of steps.toReversed()) {
    await app.keyboard.press('Control+Shift+z');
    await expect(app.getByRole('button', { name: `Undo: ${step}` })).toBeEnabled();
  }
  await expect(count(app)).toHaveText('17 events');
  await expect(row(app, 'E17')).toContainText('A neighbour was shouted at on the stairs.');
  await expect(row(app, 'E17')).toContainText('Concern: Intimidation');
  await expect(row(app, 'E18')).toHaveCount(0);
});

test('a new event in which nothing was typed leaves no row behind', async ({ app }) => {
  await app.getByRole('button', { name: 'Add event' }).click();
  await expect(panel(app).getByRole('heading', { level: 2, name: 'New event' })).toBeVisible();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Tab');
  await select(app, 'E2');
  await expect(count(app)).toHaveText('16 events');
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('what was typed into a new event is kept when it is left at once', async ({ app }) => {
  await app.keyboard.press('Insert');
  await tabTo(app, 'textbox', 'Event');
  await app.keyboard.type('Nothing of this is lost.');
  await select(app, 'E2');
  await expect(count(app)).toHaveText('17 events');
  await app.getByRole('searchbox').fill('nothing lost');
  await expect(count(app)).toHaveText('1 of 17 events');
  await expect(row(app, 'E17')).toContainText('Nothing of this is lost.');
  await expect(row(app, 'E17')).toContainText('Undated');
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E2' })).toBeVisible();
});

test('the date field never makes up a day, keeps words it cannot read, and Escape restores', async ({ app }) => {
  await select(app, 'E2');
  const date = panel(app).getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('31 February 2019');
  await expect(understood(app)).toContainText('There is no such day in the calendar.');
  await app.keyboard.press('Escape');
  await expect(date).toHaveValue('June 2019');
  await expect(date).toBeFocused();
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

  await date.fill('when he was at nursery');
  await expect(understood(app)).toHaveText('Not understood: kept as wording, and the event is listed under Undated.');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E2')).toContainText('Undated“when he was at nursery”');
  await expect(app.getByText('Undated: 7 events')).toBeVisible();

  await app.keyboard.press('Escape');
  await expectFocusIn(app, 'E2');
  await expect(date).toHaveValue('when he was at nursery');

  // Words that say no date get one beside them, and stay.
  await panel(app).getByRole('button', { name: 'Enter a date beside these words' }).click();
  await date.fill('between 2013 and 2015');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E2')).toContainText('between 2013 and 2015“when he was at nursery”');
  await expect(panel(app).getByRole('textbox', { name: 'Date in the contributor’s words' })).toHaveValue(
    'when he was at nursery',
  );
  expect((await order(app))[0]).toBe('E2');
});

test('the contributor’s words stay when the date beside them is corrected', async ({ app }) => {
  await select(app, 'E14');
  const date = panel(app).getByRole('textbox', { name: 'Date', exact: true });
  const words = panel(app).getByRole('textbox', { name: 'Date in the contributor’s words' });
  const before = await words.inputValue();
  expect(before).not.toBe('');
  await date.fill('not a date at all');
  await app.keyboard.press('Enter');
  await expect(panel(app).getByText('Not understood as a date, so it was not saved.')).toBeVisible();
  await expect(date).toHaveValue('not a date at all');
  await date.fill('w/c 6 January 2020');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E14')).toContainText('week commencing 6 January 2020');
  await expect(words).toHaveValue(before);
});

test('the grid is read by keyboard, and its heading for undated events is stepped over', async ({ app }) => {
  await rows(app).first().locator('[tabindex="0"]').focus();
  const places = await order(app);
  const first = places[0] ?? '';
  const second = places[1] ?? '';
  await expectFocusIn(app, first);
  await app.keyboard.press('ArrowDown');
  await expectFocusIn(app, second);
  await expect(panel(app).getByRole('heading', { level: 2, name: second })).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(row(app, second).locator('.is-date')).toBeFocused();
  await app.keyboard.press('End');
  await expect(row(app, second).getByRole('gridcell').last()).toBeFocused();
  await app.keyboard.press('Control+End');
  await expectFocusIn(app, 'E15');
  await expect(row(app, 'E15')).toHaveAttribute('aria-rowindex', '18');
  await expect(app.getByRole('grid')).toHaveAttribute('aria-rowcount', '18');
  for (let press = 0; press < 6; press += 1) await app.keyboard.press('ArrowUp');
  await expectFocusIn(app, 'E16');
  await app.keyboard.press('Control+Home');
  await expect(row(app, first).locator('.is-ref')).toBeFocused();
  await app.keyboard.press('PageDown');
  await expect(row(app, first).locator('.is-ref')).not.toBeFocused();
  await app.keyboard.press('Enter');
  await expect(panel(app).getByRole('textbox', { name: 'Date', exact: true })).toBeFocused();
});

test('the panel goes to the next event and keeps its place among the fields', async ({ app }) => {
  await select(app, 'E10');
  await panel(app).getByRole('textbox', { name: 'Outcome' }).focus();
  await app.keyboard.press('Alt+ArrowDown');
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E11' })).toBeVisible();
  await expect(panel(app).getByRole('textbox', { name: 'Outcome' })).toBeFocused();
  await app.keyboard.press('Alt+ArrowUp');
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E10' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expectFocusIn(app, 'E10');
});

test('an event names the other accounts of its incident, each a way to it', async ({ app }) => {
  await select(app, 'E10');
  await expect(panel(app).getByText('Recorded also as E11 (C1)')).toBeVisible();
  await panel(app).getByRole('button', { name: 'Open E11' }).press('Enter');
  await expect(panel(app).getByRole('heading', { level: 2, name: 'E11' })).toBeVisible();
  await expect(panel(app).getByText('Recorded also as E10 (C1)')).toBeVisible();
  await select(app, 'E12');
  await expect(panel(app).getByText('Recorded also as')).toHaveCount(0);
});

test('filters combine, are shown as chips, and say how many events are left', async ({ app }) => {
  const choose = async (facet: string, value: string) => {
    await app.getByRole('button', { name: facet, exact: true }).click();
    const entry = app.getByRole('option', { name: value, exact: true });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-selected', 'true');
    await app.keyboard.press('Escape');
  };
  const inUse = app.getByRole('list', { name: 'Filters in use' });
  await choose('Agency', 'West Midlands Police');
  await expect(count(app)).toHaveText('2 of 16 events');
  expect(await order(app)).toEqual(['E10', 'E11']);
  await choose('Theme', 'Coercive control');
  await expect(count(app)).toHaveText('1 of 16 events');
  expect(await order(app)).toEqual(['E11']);
  await inUse.getByRole('button', { name: 'Remove West Midlands Police' }).click();
  await expect(count(app)).not.toHaveText('1 of 16 events');
  await inUse.getByRole('button', { name: 'Clear' }).click();
  await expect(count(app)).toHaveText('16 events');

  await app.getByRole('searchbox').pressSequentially('consent');
  await expect(count(app)).toHaveText('1 of 16 events');
  expect(await order(app)).toEqual(['E6']);
  await app.getByRole('searchbox').fill('no such words');
  await expect(app.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await app.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(count(app)).toHaveText('16 events');
  await expect(app.getByRole('searchbox')).toHaveValue('');
  await expect(app.getByRole('searchbox')).toBeFocused();

  await app.getByRole('button', { name: 'Add filter' }).click();
  await app.keyboard.type('father');
  await app.getByRole('option', { name: 'Father Person' }).click();
  await expect(inUse).toContainText('Father');
  await expect(row(app, 'E4')).toBeVisible();
  await goTo(app, 'Themes');
  await app.goBack();
  await expect(inUse).toContainText('Father');
});

test('a theme is added to an event once for each kind, with a note, and taken away again', async ({ app }) => {
  await select(app, 'E10');
  const tags = panel(app).getByRole('list', { name: 'Tags of this event' });
  const theme = panel(app).getByRole('combobox', { name: 'Theme' });
  const add = async (words: string) => {
    await theme.click();
    await app.keyboard.type(words);
    await expect(suggestions(app)).toHaveCount(1);
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
  };
  await add('Safe disc');
  await expect(
    panel(app).getByText('This event is already tagged “Concern: Safe disclosure”. Add to its note instead.'),
  ).toBeVisible();
  await expect(tags.getByRole('listitem')).toHaveCount(2);
  await panel(app).getByRole('radio', { name: 'Good practice' }).check();
  await add('Safe disc');
  await expect(tags.getByRole('listitem')).toHaveCount(3);
  await add('No theme');
  await expect(tags.getByRole('listitem')).toHaveCount(4);
  await tags.getByRole('textbox', { name: 'Note on Good practice: Safe disclosure' }).fill('She was asked alone.');
  await app.keyboard.press('Tab');
  await expect(app.getByText('All changes saved')).toBeVisible();
  await tags.getByRole('button', { name: 'Remove tag Good practice', exact: true }).click();
  await expect(tags.getByRole('listitem')).toHaveCount(3);
  // The focus stays in the list of tags, at the place of the one that went.
  await expect(tags.getByRole('button', { name: 'Remove tag Good practice: Safe disclosure' })).toBeFocused();
  await select(app, 'E11');
  await select(app, 'E10');
  await expect(tags.getByRole('textbox', { name: 'Note on Good practice: Safe disclosure' })).toHaveValue(
    'She was asked alone.',
  );
});

test('every field of the panel is stored', async ({ app }) => {
  await select(app, 'E10');
  const box = (name: string) => panel(app).getByRole('textbox', { name, exact: true });
  const texts = [
    'Time',
    'Event',
    'Outcome',
    'Source of information',
    'The child’s voice',
    'Response or decision',
    'Reason given',
    'The agency’s analysis',
    'Private note',
    'Sentence for the briefing',
  ];
  for (const name of texts) await box(name).fill(`${name}: changed.`);
  await box('Recorded on').fill('4/11/19');
  const choices = {
    Agency: 'Probation',
    'Was the child seen?': 'Not seen',
    Significance: 'Significant',
    Status: 'Disputed',
    'Use in the briefing': 'Further concerns identified',
    Paragraph: '4',
  };
  for (const [name, label] of Object.entries(choices)) {
    await panel(app).getByRole('combobox', { name, exact: true }).selectOption({ label });
  }
  const kind = panel(app).getByRole('combobox', { name: 'Kind' });
  await kind.fill('Door-step call');
  await app.keyboard.press('Enter');
  const person = panel(app).getByRole('combobox', { name: 'Persons' });
  await person.click();
  await app.keyboard.type('Child T');
  await expect(suggestions(app)).toHaveCount(1);
  await expectAccessible(app);
  await panel(app).getByRole('heading').first().click();
  await expect(suggestions(app)).toHaveCount(0);
  await person.click();
  await app.keyboard.type('Child T');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(panel(app).getByRole('list', { name: 'Persons of this event' })).toContainText('Child T');
  const kloe = panel(app).getByRole('group', { name: 'Key lines of enquiry' }).getByRole('checkbox').last();
  await kloe.check();
  await expect(app.getByText('All changes saved')).toBeVisible();

  await app.reload();
  await select(app, 'E10');
  for (const name of texts) await expect(box(name)).toHaveValue(`${name}: changed.`);
  await expect(box('Recorded on')).toHaveValue('4 November 2019');
  for (const [name, label] of Object.entries(choices)) {
    const choice = panel(app).getByRole('combobox', { name, exact: true });
    await expect(choice.locator('option:checked')).toHaveText(label);
  }
  await expect(kind).toHaveValue('Door-step call');
  await expect(panel(app).getByRole('list', { name: 'Persons of this event' })).toContainText('Child T');
  await expect(kloe).toBeChecked();
});

test('deleting shows what relies on the event, and undo brings all of it back', async ({ app }) => {
  await select(app, 'E11');
  await panel(app).getByRole('button', { name: 'Delete' }).click();
  const dialog = app.getByRole('alertdialog', { name: 'Delete E11?' });
  await expect(dialog).toContainText('3 tags on events will be deleted with it.');
  await app.keyboard.press('Escape');
  await expect(row(app, 'E11')).toBeVisible();
  await panel(app).getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(row(app, 'E11')).toHaveCount(0);
  await app.keyboard.press('Control+z');
  await expect(row(app, 'E11')).toContainText('Concern: Coercive control');
  await select(app, 'E11');
  await expect(panel(app).getByRole('list', { name: 'Tags of this event' }).getByRole('listitem')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the chronology is accessible in every state, and fits at 200 %, in ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (name: string) => {
      expect(await accessibilityFaults(app), name).toEqual([]);
      await app.setViewportSize({ width: 640, height: 400 });
      await expect.poll(() => sidewaysOverflow(app), `${name} at 200 %`).toBe(0);
      expect(await accessibilityFaults(app), `${name} at 200 %`).toEqual([]);
      await app.setViewportSize({ width: 1280, height: 800 });
    };
    await check('list');
    await select(app, 'E10');
    await check('event');
    await panel(app).getByRole('textbox', { name: 'Date', exact: true }).fill('31 February 2019');
    await check('date that is none');
    await app.keyboard.press('Escape');
    await app.getByRole('searchbox').fill('no such words');
    await expect(app.getByRole('heading', { name: 'No event matches' })).toBeVisible();
    await check('no match');
    await app.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(app.getByRole('searchbox')).toBeFocused();
    await app.getByRole('button', { name: 'Add event' }).click();
    await expect(panel(app).getByRole('heading', { level: 2, name: 'New event' })).toBeVisible();
    await check('new event');
    await select(app, 'E2');
    await app.keyboard.press('Delete');
    await expect(app.getByRole('alertdialog')).toBeVisible();
    expect(await accessibilityFaults(app), 'delete').toEqual([]);
  });
}

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}
