import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../helpers/app.ts';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const grid = (app: Page) => app.getByRole('grid', { name: 'Chronology' });
const rows = (app: Page) => grid(app).locator('[data-row]');
const row = (app: Page, ref: string) =>
  rows(app).filter({ has: app.getByRole('gridcell', { name: ref, exact: true }) });
const panel = (app: Page) => app.getByRole('region', { name: 'Selected event' });
const said = (app: Page) => app.getByRole('region', { name: 'Tagging', exact: true }).getByRole('status');
const undo = (app: Page, label: string) => app.getByRole('button', { name: `Undo: ${label}`, exact: true });
const editor = (app: Page) => grid(app).locator('.cell-editor').locator('input, textarea');
const preview = (app: Page) => app.getByRole('dialog', { name: 'Paste as new events' });

async function openChronology(app: Page) {
  await goTo(app, 'Chronology');
  await expect(rows(app)).not.toHaveCount(0);
}

/** Puts the keyboard on a cell, by its column's class. */
async function focusCell(app: Page, ref: string, column: string) {
  await row(app, ref).locator(`.is-${column}`).click();
  await expect(row(app, ref).locator(`.is-${column}`)).toBeFocused();
}

/** What another program put on the clipboard, pasted where the focus is. */
async function paste(app: Page, text: string, html = '') {
  await app.evaluate(
    ([plain = '', table = '']) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (table !== '') clipboardData.setData('text/html', table);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html],
  );
}

/** What the app puts on the clipboard when the focused element is copied or cut. */
function copied(app: Page, what: 'copy' | 'cut'): Promise<{ text: string; html: string }> {
  return app.evaluate((name) => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent(name, { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  }, what);
}

const wordings: readonly (readonly [typed: string, understood: string])[] = [
  ['3/6/19', '3 June 2019'],
  ['03.06.2019', '3 June 2019'],
  ['3rd June 2019', '3 June 2019'],
  ['Jun-19', 'June 2019'],
  ['June 2019', 'June 2019'],
  ['early December 2019', 'early December 2019'],
  ['mid December 2019', 'mid-December 2019'],
  ['late December 2019', 'late December 2019'],
  ['summer 2018', 'summer 2018'],
  ['w/c 3 June 2019', 'week commencing 3 June 2019'],
  ['between 3 and 5 June 2019', 'between 3 and 5 June 2019'],
  ['3-5/6/19', '3 to 5 June 2019'],
  ['c. March 2018', 'about March 2018'],
  ['before June 2019', 'in or before June 2019'],
  ['since June 2019', 'from June 2019'],
  ['until 3 June 2019', 'until 3 June 2019'],
  ['?22.05.16', 'possibly 22 May 2016'],
  ['2017', '2017'],
  ['December 2019, early hours', 'December 2019, early hours'],
  ['undated', 'Undated'],
];

test('twenty events are entered by keyboard alone, each date understood as a careful reader would', async ({
  sample: app,
}) => {
  test.slow();
  await openChronology(app);
  await row(app, 'E2').locator('.is-ref').click();
  await app.keyboard.press('Insert');
  for (const [place, [typed, understood]] of wordings.entries()) {
    const date = panel(app).getByRole('textbox', { name: 'Date', exact: true });
    await expect(panel(app).getByRole('heading', { level: 2, name: 'New event' })).toBeVisible();
    await expect(date).toBeFocused();
    await app.keyboard.type(typed);
    await expect(panel(app).locator('.date-understood')).toContainText(
      `Understood as: ${understood.replace('Undated', 'undated')}`,
    );
    await app.keyboard.press('Tab');
    await app.keyboard.press('Tab');
    await app.keyboard.type('Prob');
    await app.keyboard.press('Tab');
    await app.keyboard.press('Tab');
    await app.keyboard.type(`Account number ${place + 1}.`);
    if (place < wordings.length - 1) await app.keyboard.press('Control+Enter');
    else await app.keyboard.press('Escape');
  }
  await expect(app.getByText('36 events', { exact: true })).toBeVisible();
  await app.getByRole('searchbox').fill('Account number');
  await expect(app.getByText('20 of 36 events')).toBeVisible();
  for (const [place, [, understood]] of wordings.entries()) {
    const entered = rows(app).filter({ hasText: `Account number ${place + 1}.` });
    await app.getByRole('searchbox').fill(`Account number ${place + 1}.`);
    await expect(entered.locator('.event-date')).toHaveText(understood);
    await expect(entered.locator('.is-agency')).toHaveText('Probation');
  }
});

test('a cell is typed into, changed with F2, given up with Escape; keys go on as in Excel', async ({ sample: app }) => {
  await openChronology(app);
  await focusCell(app, 'E2', 'date');
  await expect(app.getByText('Keys type into Date of E2; on its Ref they tag.')).toBeVisible();
  // ? begins a doubtful date and is not the list of keys.
  await app.keyboard.type('?3.6.19');
  await expect(app.getByRole('textbox', { name: 'Date of E2' })).toHaveValue('?3.6.19');
  await expect(grid(app).locator('.date-understood')).toHaveText('Understood as: possibly 3 June 2019');
  await app.keyboard.press('Escape');
  await expect(row(app, 'E2').locator('.is-date')).toBeFocused();
  await expect(row(app, 'E2').locator('.event-date')).toHaveText('June 2019');
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

  // A day that there is not is refused here, and what was typed stays.
  await app.keyboard.type('31 February 2019');
  await app.keyboard.press('Enter');
  await expect(grid(app).getByText('There is no such day in the calendar.')).toBeVisible();
  await expect(editor(app)).toHaveValue('31 February 2019');
  await expect(editor(app)).toBeFocused();
  await editor(app).fill('late November 2019');
  await app.keyboard.press('Tab');
  await expect(row(app, 'E2').locator('.event-date')).toHaveText('late November 2019');
  await expect(row(app, 'E2').locator('.is-agency')).toBeFocused();
  await app.keyboard.type('nobody');
  await app.keyboard.press('Tab');
  await expect(grid(app).getByText(/^No one agency is called that\. There are West Midlands Police/)).toBeVisible();
  await expect(editor(app)).toHaveValue('nobody');
  await editor(app).fill('west');
  await app.keyboard.press('Tab');
  await expect(row(app, 'E2').locator('.is-agency')).toHaveText('West Midlands Police');
  await expect(row(app, 'E2').locator('.is-event')).toBeFocused();
  await app.keyboard.press('F2');
  await app.keyboard.press('Alt+Enter');
  await app.keyboard.type('A second line.');
  const below = await rowBelow(app, 'E2');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E2').locator('.is-event')).toContainText('A second line.');
  // Down to the row below, in the column where the run of Tabs began.
  await expect(row(app, below).locator('.is-date')).toBeFocused();
  await app.keyboard.press('Control+z');
  await expect(row(app, 'E2').locator('.is-event')).not.toContainText('A second line.');
  await expect(undo(app, 'Change E2')).toBeEnabled();
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(row(app, 'E2').locator('.event-date')).toHaveText('June 2019');
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

  // On Ref the same keys tag, and Tab leaves the list.
  await focusCell(app, 'E2', 'ref');
  await app.keyboard.press('g');
  await expect(said(app)).toHaveText('The next tags are good practice');
  await app.keyboard.press('Tab');
  await expect(grid(app).locator(':focus')).toHaveCount(0);
});

test('what the file refuses stands in its cell again, with the reason and all that was typed', async ({
  sample: app,
}) => {
  await openChronology(app);
  await app.route('**/api/events.update', (route) => route.abort());
  await focusCell(app, 'E2', 'event');
  await app.keyboard.type('Nothing of this is lost.');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Event of E2' })).toHaveValue('Nothing of this is lost.');
  await expect(editor(app)).toBeFocused();
  await expect(grid(app).getByText(/^Casewright is not running any more/)).toBeVisible();
  await expect(app.getByRole('region', { name: 'Notices' }).getByRole('textbox')).toHaveCount(0);
  await app.unroute('**/api/events.update');
  await editor(app).press('End');
  await app.keyboard.type(' Nor this.');
  await app.keyboard.press('Enter');
  await expect(row(app, 'E2').locator('.is-event')).toHaveText('Nothing of this is lost. Nor this.');
  await expect(undo(app, 'Change event of E2')).toBeEnabled();
});

test('cells are filled down, emptied, cut, copied and pasted as blocks, each one step', async ({ sample: app }) => {
  await openChronology(app);
  const [first = '', second = '', third = ''] = await refs(app);
  await focusCell(app, first, 'agency');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowRight');
  await expect(said(app)).toHaveText('3 by 2 cells chosen');
  await expect(grid(app).locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(6);
  const before = await cellsOf(app, [first, second, third], ['agency', 'event']);
  const { text, html } = await copied(app, 'copy');
  await expect(said(app)).toHaveText('Copied 6 cells');
  expect(text.trimEnd().split('\r\n')[0]).toBe(before[0]?.join('\t'));
  expect(html).toContain(`<td style="mso-number-format:'\\@'">${before[1]?.[0]}</td>`);

  await app.keyboard.press('Control+d');
  await expect(said(app)).toHaveText('Filled down in 2 events');
  await expect(undo(app, 'Fill down in 2 events')).toBeEnabled();
  const filled = await cellsOf(app, [first, second, third], ['agency', 'event']);
  expect(filled).toEqual([before[0], before[0], before[0]]);
  await app.keyboard.press('Delete');
  await expect(undo(app, 'Clear cells of 3 events')).toBeEnabled();
  await expect(row(app, second).locator('.is-agency')).toHaveText('Not stated');
  await expect(row(app, second).locator('.is-event')).toHaveText('');

  // Back from the clipboard over the same cells, from the one with the keyboard on.
  await focusCell(app, first, 'agency');
  await paste(app, text, html);
  await expect(said(app)).toHaveText('Pasted 6 cells; undo takes it back');
  await expect.poll(() => cellsOf(app, [first, second, third], ['agency', 'event'])).toEqual(before);
  await focusCell(app, first, 'event');
  await app.keyboard.press('Shift+ArrowDown');
  const cut = await copied(app, 'cut');
  expect(cut.text).toContain(before[1]?.[1]);
  await expect(undo(app, 'Cut cells of 2 events')).toBeEnabled();
  for (const label of [
    'Cut cells of 2 events',
    'Paste into 3 events',
    'Clear cells of 3 events',
    'Fill down in 2 events',
  ]) {
    await expect(undo(app, label)).toBeEnabled();
    await app.keyboard.press('Control+z');
  }
  await expect(app.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await expect.poll(() => cellsOf(app, [first, second, third], ['agency', 'event'])).toEqual(before);
  for (const label of [
    'Fill down in 2 events',
    'Clear cells of 3 events',
    'Paste into 3 events',
    'Cut cells of 2 events',
  ]) {
    await app.keyboard.press('Control+y');
    await expect(undo(app, label)).toBeEnabled();
  }

  // Unreadable in one cell: nothing at all is pasted, and it says where.
  await focusCell(app, first, 'date');
  await paste(app, '3/6/19\tProbation\n31/2/19\tProbation\n');
  await expect(grid(app).getByRole('alert')).toContainText('Nothing was pasted. Row 2, Date: There is no such day');
  await expect(undo(app, 'Cut cells of 2 events')).toBeEnabled();

  // Whole events go out with their headings.
  await focusCell(app, first, 'ref');
  await app.keyboard.press('Shift+ArrowDown');
  expect((await copied(app, 'copy')).text).toMatch(/^Ref\tDate\tAgency\tEvent/);
  await expect(said(app)).toHaveText('Copied 2 events');
});

test('thirty rows of a sheet become events after a look at them; 5,000 columns are refused in place', async ({
  sample: app,
}) => {
  await openChronology(app);
  await row(app, 'E2').locator('.is-ref').click();
  const wide = Array.from({ length: 5_000 }, (_, place) => `c${place}`).join('\t');
  await paste(app, wide);
  await expect(grid(app).getByRole('alert')).toHaveText(/^Nothing was pasted: 5,000 columns are on the clipboard/);
  await expect(preview(app)).toHaveCount(0);

  await paste(app, '', calcSheet());
  await expect(preview(app)).toContainText('31 rows and 6 columns');
  await expect(preview(app).getByRole('checkbox', { name: 'The first row is headings' })).toBeChecked();
  const column = (place: number) => preview(app).getByRole('combobox', { name: new RegExp(`^Column ${place} `) });
  for (const [place, field] of ['Date', 'Agency', 'Event', 'Outcome', 'Child seen', 'Leave out'].entries()) {
    await expect(column(place + 1).locator('option:checked')).toHaveText(field);
  }
  await expect(preview(app)).toContainText('= 1 June 2019');
  await expect(preview(app)).toContainText('30 events will be added, 2 of them undated, with 1 new agency.');
  const agency = preview(app).getByRole('combobox', { name: 'Fire and Rescue (6 rows)' });
  await expect(agency.locator('option:checked')).toHaveText('Add this agency');
  await expect(
    preview(app)
      .getByRole('row', { name: /31\/02\/2019/ })
      .last(),
  ).toContainText('There is no such day');
  await expectAccessible(app);
  await preview(app)
    .getByRole('checkbox', { name: /^Keep the words of 2 dates/ })
    .uncheck();
  await expect(preview(app)).toContainText('2 rows will be left out');
  await preview(app)
    .getByRole('checkbox', { name: /^Keep the words of 2 dates/ })
    .check();
  await column(6).selectOption({ label: 'Source' });
  await preview(app).getByRole('button', { name: 'Add 30 events' }).click();
  await expect(preview(app)).toHaveCount(0);
  await expect(app.getByText('46 events', { exact: true })).toBeVisible();
  await expect(said(app)).toHaveText('Pasted 30 events; undo takes them back');
  await expect(row(app, 'E17').locator('.is-ref')).toBeFocused();
  await expect(row(app, 'E17')).toContainText('1 June 2019');
  await expect(row(app, 'E17').locator('.is-event')).toHaveText('Account 1 with a line\nbelow it.');
  await expect(panel(app).getByRole('textbox', { name: 'Source of information' })).toHaveValue('Worker 1');
  await app.getByRole('searchbox').fill('Account 15');
  await expect(rows(app)).toHaveCount(1);
  await expect(rows(app)).toContainText('Undated“31/02/2019”');
  await app.getByRole('searchbox').fill('');

  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Undo: Paste 30 events' }).click();
  await expect(app.getByText('16 events', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Redo: Paste 30 events' }).click();
  await expect(app.getByText('46 events', { exact: true })).toBeVisible();
});

test('typing into cells and their messages are accessible, in light and dark and at 200 %', async ({ sample: app }) => {
  test.slow();
  await openChronology(app);
  const check = async (name: string, colorScheme: 'light' | 'dark') => {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(app), `${name} in ${colorScheme}`).toEqual([]);
  };
  await focusCell(app, 'E2', 'date');
  await app.keyboard.press('Shift+ArrowDown');
  await check('range', 'light');
  await check('range', 'dark');
  await focusCell(app, 'E2', 'date');
  await app.keyboard.type('summer 2018');
  await check('date', 'light');
  await editor(app).fill('31 February 2019');
  await app.keyboard.press('Enter');
  await check('date refused', 'light');
  await check('date refused', 'dark');
  await app.setViewportSize({ width: 640, height: 400 });
  await expect(editor(app)).toHaveValue('31 February 2019');
  await check('date refused at 200 %', 'light');
  await app.keyboard.press('Escape');
  await app.setViewportSize({ width: 1280, height: 800 });
  await focusCell(app, 'E2', 'agency');
  await app.keyboard.type('p');
  await expect(grid(app).getByRole('option').first()).toBeVisible();
  await check('suggestions', 'light');
  await app.keyboard.press('Escape');
  await focusCell(app, 'E2', 'themes');
  await app.keyboard.press('Delete');
  await expect(grid(app).getByRole('alert')).toContainText('can’t be cleared here');
  await check('message', 'dark');
});

async function refs(app: Page): Promise<string[]> {
  const places = await rows(app).evaluateAll((all) =>
    all.map((one) => ({
      place: Number(one.getAttribute('aria-rowindex')),
      ref: one.querySelector('.is-ref')?.textContent ?? '',
    })),
  );
  return places.sort((a, b) => a.place - b.place).map(({ ref }) => ref);
}

async function rowBelow(app: Page, ref: string): Promise<string> {
  const all = await refs(app);
  return all[all.indexOf(ref) + 1] ?? '';
}

function cellsOf(app: Page, wanted: readonly string[], columns: readonly string[]): Promise<string[][]> {
  return Promise.all(
    wanted.map((ref) =>
      Promise.all(columns.map((column) => row(app, ref).locator(`.is-${column} > .chronology-cell-words`).innerText())),
    ),
  );
}

/** Thirty events as LibreOffice Calc puts them on the clipboard: a table with its looks, line breaks inside cells. */
function calcSheet(): string {
  const cell = (words: string | number) =>
    `<td height="17" align="left" valign="bottom"><font face="Liberation Sans" color="#000000">${words}</font></td>`;
  const line = (cells: readonly (string | number)[]) => `<tr>${cells.map(cell).join('\n')}</tr>`;
  const head = ['Date', 'Agency', 'Details of contact', 'Outcome', 'Child seen', 'Worker'];
  const lines = Array.from({ length: 30 }, (_, place) => {
    const number = place + 1;
    return line([
      number % 15 === 0 ? '31/02/2019' : `${number}/6/19`,
      number % 5 === 0 ? 'Fire and Rescue' : 'Probation',
      `Account ${number} with a line<br>below it.`,
      'No further&nbsp;action',
      'Not seen',
      `Worker ${number}`,
    ]);
  });
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">body,div,table { font-size: x-small }</style></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>${line(head)}${lines.join('\n')}</table></body></html>`;
}
