import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const rows = (app: Page) => app.getByRole('grid', { name: 'Chronology' }).locator('[data-row]');
const panel = (app: Page) => app.getByRole('region', { name: 'Selected event' });
const count = (app: Page) => app.getByRole('search').getByText(/^([\d,]+ of )?[\d,]+ events?$/);
const inUse = (app: Page) => app.getByRole('list', { name: 'Filters in use' });
const search = (app: Page) => app.getByRole('searchbox', { name: 'Search the events' });
const button = (app: Page, name: string) => app.getByRole('button', { name, exact: true });

async function refs(app: Page): Promise<string[]> {
  const drawn = await rows(app).evaluateAll((all) =>
    all.map((one) => [Number(one.getAttribute('aria-rowindex')), one.querySelector('.is-ref')?.textContent ?? '']),
  );
  return drawn.sort(([a], [b]) => Number(a) - Number(b)).map(([, ref]) => String(ref));
}

async function select(app: Page, ref: string) {
  await app.getByRole('gridcell', { name: ref, exact: true }).click();
  await expect(panel(app).getByRole('heading', { level: 2, name: ref })).toBeVisible();
}

/** Adds a filter by keyboard alone: the menu, the beginnings of its words, Enter. */
async function addFilter(app: Page, words: string, option: string) {
  await button(app, 'Add filter').focus();
  await app.keyboard.press('Enter');
  await app.keyboard.type(words);
  await expect(app.getByRole('dialog').getByRole('option').first()).toHaveAccessibleName(option);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

test.beforeEach(async ({ sample: app }) => {
  await goTo(app, 'Chronology');
  await expect(rows(app)).not.toHaveCount(0);
});

test('finds every event where the child was not seen and the police knew, by keyboard alone', async ({
  sample: app,
}) => {
  for (const ref of ['E10', 'E2', 'E3']) {
    await select(app, ref);
    await panel(app).getByRole('combobox', { name: 'Was the child seen?' }).selectOption({ label: 'Not seen' });
    await expect(app.getByText('All changes saved')).toBeVisible();
  }
  // E10 is the police's own; of E2, which is probation's, they came to know.
  await addFilter(app, 'child not', 'Not seen Child seen');
  await expect(count(app)).toHaveText('3 of 16 events');
  await addFilter(app, 'known mid', 'West Midlands Police Known to');
  await expect(count(app)).toHaveText('2 of 16 events');
  await expect(button(app, 'Add filter')).toBeFocused();
  await expect.poll(() => refs(app)).toEqual(['E2', 'E10']);
  await expect(inUse(app).getByRole('listitem')).toHaveText([
    'Known to West Midlands Police',
    'Child not seen',
    'Clear',
  ]);

  // Taking a part away leaves the keyboard where the next one stands.
  await button(app, 'Remove Known to West Midlands Police').focus();
  await app.keyboard.press('Enter');
  await expect(count(app)).toHaveText('3 of 16 events');
  await expect(button(app, 'Remove Child not seen')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(count(app)).toHaveText('16 events');
  await expect(search(app)).toBeFocused();
});

test('several values of one kind are ticked one after the other, and a record since deleted keeps its chip', async ({
  sample: app,
}) => {
  await button(app, 'Theme').click();
  await app.keyboard.type('self');
  await app.getByRole('option', { name: 'Over-reliance on self-report' }).click();
  await expect(app.getByRole('option', { name: 'Over-reliance on self-report' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await app.keyboard.press('Control+a');
  await app.keyboard.type('chall');
  await expect(app.getByRole('option')).toHaveText(['Professional challenge']);
  await app.keyboard.press('Enter');
  await app.keyboard.type(' no theme begins like this');
  await app.keyboard.press('Escape');
  await expect(button(app, 'Theme')).toBeFocused();
  await expect(inUse(app).getByRole('listitem')).toHaveText([
    'Over-reliance on self-report',
    'Professional challenge',
    'Clear',
  ]);
  await button(app, 'Clear').click();
  await addFilter(app, 'father', 'Father Person');
  await goTo(app, 'People');
  await app.getByRole('button', { name: 'More for Father' }).click();
  await app.getByRole('menuitem', { name: /^Delete/ }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(app.getByText('All changes saved')).toBeVisible();
  await app.goBack();
  await expect(inUse(app).getByRole('listitem')).toHaveText(['Deleted person', 'Clear']);
});

test('a range of dates is typed as people write dates, possibly or certainly; one that cannot be is said so there', async ({
  sample: app,
}) => {
  await button(app, 'Dates').click();
  const form = app.getByRole('dialog', { name: 'Dates' });
  await form.getByRole('textbox', { name: 'From' }).fill('October 2019');
  await form.getByRole('textbox', { name: 'To' }).fill('summer 2019');
  await expect(form.getByText('From 1 October 2019')).toBeVisible();
  await expect(form.getByText('To 31 August 2019')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(form.getByText('This comes before the start, October 2019.')).toBeVisible();
  await expect(count(app)).toHaveText('16 events');
  await form.getByRole('textbox', { name: 'To' }).fill('31 Nov 2019');
  await app.keyboard.press('Enter');
  await expect(form.getByText('There is no such day in the calendar.')).toBeVisible();
  await form.getByRole('textbox', { name: 'To' }).fill('nov 2019');
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(inUse(app)).toContainText('Possibly October to November 2019');
  await expect.poll(() => refs(app)).toEqual(['E1', 'E4', 'E10', 'E11', 'E12']);

  await button(app, 'Dates').click();
  await expect(form.getByRole('textbox', { name: 'From' })).toHaveValue('October 2019');
  await form.getByRole('radio', { name: 'Certainly in this time' }).check();
  await form.getByRole('button', { name: 'Show these dates' }).click();
  await expect(inUse(app)).toContainText('Certainly October to November 2019');
  await expect.poll(() => refs(app)).toEqual(['E10', 'E11']);

  // In the menu, too, and in place of the range before.
  await addFilter(app, 'june 2019', 'Possibly June 2019 Dates');
  await expect(inUse(app).getByRole('listitem')).toHaveText(['Possibly June 2019', 'Clear']);
});

test('a view is saved, reused, given another filter, renamed, and deleted; undo brings it back', async ({
  sample: app,
}) => {
  const views = (name: string | RegExp) => app.getByRole('button', { name, exact: true });
  const dialog = (name: string) => app.getByRole('dialog', { name });
  const save = async (name: string) => {
    await views(/^View/).click();
    await app.getByRole('menuitem', { name: 'Save this view…' }).click();
    await dialog('Save this view').getByRole('textbox', { name: 'Name' }).fill(name);
    await app.keyboard.press('Enter');
  };
  await addFilter(app, 'mother', 'Mother Person');
  await expect(count(app)).toHaveText(/ of 16 events$/);
  const mothers = (await count(app).innerText()).split(' ')[0] ?? '';
  await save('About Mother');
  await expect(views('View: About Mother')).toBeVisible();
  await button(app, 'Clear').click();
  await expect(count(app)).toHaveText('16 events');

  await app.reload();
  await views('Views').click();
  const mother = app.getByRole('menuitem', { name: 'About Mother' });
  await expect(mother).toHaveAccessibleDescription(mothers);
  await mother.click();
  await expect(count(app)).toHaveText(`${mothers} of 16 events`);
  await expect(inUse(app)).toContainText('Mother');

  // A name that is taken is refused under it; the view of that name can be given this filter.
  await search(app).fill('visit');
  await expect(count(app)).not.toHaveText(`${mothers} of 16 events`);
  const visits = (await count(app).innerText()).split(' ')[0] ?? '';
  await save('about mother ');
  const taken = 'There is already a view with this name. Choose another, or replace it.';
  await expect(dialog('Save this view').getByText(taken)).toBeVisible();
  await expect(dialog('Save this view').getByRole('textbox', { name: 'Name' })).toHaveValue('about mother ');
  await expectAccessible(app);
  await dialog('Save this view').getByRole('button', { name: 'Replace that view' }).click();
  await expect(views('View: About Mother')).toBeVisible();

  await addFilter(app, 'pol', 'West Midlands Police Agency');
  await save('Police');
  await views('View: Police').click();
  await expect(app.getByRole('menuitem').nth(0)).toHaveAccessibleDescription(visits);
  await app.getByRole('menuitem', { name: 'Change saved views…' }).click();
  const list = dialog('Saved views').getByRole('list', { name: 'Saved views' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(app);
  const second = list.getByRole('listitem').nth(1).getByRole('button').first();
  await second.focus();
  await app.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('listitem').nth(0)).toContainText('Police');
  await list.getByRole('listitem').nth(0).getByRole('button').first().press('F2');
  await dialog('Saved views').getByRole('textbox').fill('ABOUT MOTHER');
  await app.keyboard.press('Enter');
  await expect(dialog('Saved views').getByText('There is already a view with this name.')).toBeVisible();
  await dialog('Saved views').getByRole('textbox').fill('What the police hold');
  await app.keyboard.press('Enter');
  await expect(list.getByRole('listitem').nth(0)).toContainText('What the police hold');
  await list.getByRole('listitem').nth(0).getByRole('button').first().press('Delete');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('button').first()).toBeFocused();
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+z');
  await views(/^View/).click();
  await expect(app.getByRole('menuitem', { name: /^What the police hold/ })).toBeVisible();
});

test('what was typed into the search is there after a reload and after going back, however soon they come', async ({
  sample: app,
}) => {
  await search(app).fill('visit');
  await app.reload();
  await expect(search(app)).toHaveValue('visit');
  await search(app).fill('visits');
  await goTo(app, 'Themes');
  await app.goBack();
  await expect(search(app)).toHaveValue('visits');
});

test('Ctrl+F searches the events, marks the hits as one types, and F3 goes from hit to hit', async ({
  sample: app,
}) => {
  const marked = () =>
    app.evaluate(() => [...(CSS.highlights.get('casewright-search') ?? [])].map((range) => range.toString()));
  await select(app, 'E2');
  await app.keyboard.press('Control+f');
  await expect(search(app)).toBeFocused();
  await app.keyboard.type('VISIT');
  await expect(count(app)).toHaveText(/^\d of 16 events$/);
  await expect.poll(marked).toContain('visit');
  const found = await refs(app);
  await app.keyboard.press('Enter');
  await expect(panel(app).getByRole('heading', { level: 2, name: found[0] ?? '-' })).toBeVisible();
  await expect(search(app)).toBeFocused();
  await app.keyboard.press('F3');
  await expect(panel(app).getByRole('heading', { level: 2, name: found[1] ?? '-' })).toBeVisible();
  await app.keyboard.press('Shift+F3');
  await expect(panel(app).getByRole('heading', { level: 2, name: found[0] ?? '-' })).toBeVisible();
  // Fields cannot be marked inside: the marks lie behind them, at the same place.
  const field = panel(app).locator('.field-area', { has: app.getByRole('textbox', { name: 'Event', exact: true }) });
  await expect(field.locator('mark').first()).toHaveText('visit');
  const texts = await field.evaluate((area) => [area.children[0]?.textContent, area.querySelector('textarea')?.value]);
  expect(texts[0]?.replace('\u200b', '')).toBe(texts[1]);

  await button(app, 'Read').click();
  await expect(app.getByRole('region', { name: 'Reading' })).toBeVisible();
  await expect.poll(marked).toContain('visit');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+f');
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await expect(search(app)).toHaveValue('');
  await expect(count(app)).toHaveText('16 events');
  await expect.poll(marked).toEqual([]);
});

test('the chronology and the timeline show the same events, with the same one selected', async ({ sample: app }) => {
  await addFilter(app, 'pol', 'West Midlands Police Agency');
  await select(app, 'E11');
  await button(app, 'On the timeline').click();
  await expect(app.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
  await expect(count(app)).toHaveText('2 of 16 events');
  await expect(app.locator('.timeline-summary').getByRole('heading', { level: 2, name: 'E11' })).toBeVisible();
  await expect(inUse(app)).toContainText('West Midlands Police');
  await expectAccessible(app);
  await app.keyboard.press('Control+f');
  await app.keyboard.type('S present');
  await expect(count(app)).toHaveText('1 of 16 events');
  await app.keyboard.press('Escape');
  await expect(count(app)).toHaveText('2 of 16 events');
  await app.keyboard.press('F3');
  await button(app, 'In the chronology').click();
  await expect(count(app)).toHaveText('2 of 16 events');
  await expect(panel(app).getByRole('heading', { level: 2, name: /^E1[01]$/ })).toBeVisible();
  await search(app).fill('no such words');
  await button(app, 'On the timeline').click();
  await expect(app.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await button(app, 'Clear the filter').click();
  await expect(count(app)).toHaveText('16 events');
});
