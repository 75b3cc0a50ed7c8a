import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { projectPath } from '../../build/project.mjs';
import { readParts } from '../helpers/read-docx.ts';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: /^Text of / });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

/** A new section at the end of the report's numbered ones, open and empty. */
async function addSection(page: Page, title: string) {
  await page.getByRole('button', { name: 'Add section', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('dialog').getByRole('button', { name: 'Add section' }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** Gives the editor what another program put on the clipboard. */
async function paste(page: Page, types: Record<string, string>) {
  await editor(page).evaluate((element, contents) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(contents)) clipboardData.setData(type, content);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, types);
}

test('two paragraphs with bold words and a list are there again after a reload', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Practice on the day');
  await editor(page).click();
  await page.keyboard.type('The first paragraph has ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('bold words');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The second paragraph.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bulleted list' }).click();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await saved(page);
  await page.reload();
  const text = editor(page);
  await expect(text.locator('p').first()).toHaveText('The first paragraph has bold words.');
  await expect(text.locator('strong')).toHaveText('bold words');
  await expect(text.locator('p').nth(1)).toHaveText('The second paragraph.');
  await expect(text.locator('ul > li')).toHaveText(['one', 'two']);
  await expect(page.getByRole('list', { name: /order they print/ })).toContainText('11 words');
});

test('undo takes back typing first, then the case’s last step; redo does both again', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'To be taken back');
  await editor(page).click();
  await page.keyboard.type('Typed words');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('Typed words');
  await page.keyboard.press('Control+y');
  await expect(editor(page)).toContainText('Typed words');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('Typed words');
  await saved(page);
  await expect(page.getByRole('heading', { level: 2, name: 'To be taken back' })).toBeVisible();
  // Nothing of the editor's own is left: the steps of the case follow.
  for (let step = 0; step < 6; step += 1) {
    if (!(await page.getByRole('heading', { level: 2, name: 'To be taken back' }).isVisible())) break;
    await editor(page).focus();
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(300);
  }
  await expect(page.getByRole('heading', { level: 2, name: 'To be taken back' })).toBeHidden();
});

test('a page pasted from Word keeps its paragraphs, lists, emphasis, links and table, and says what it left out', async ({
  sample: page,
}) => {
  await goTo(page, 'Report');
  await addSection(page, 'From Word');
  await editor(page).click();
  const html = await readFile(projectPath('tests/fixtures/word-clipboard/report-page.html'), 'utf8');
  await paste(page, { 'text/html': html, 'text/plain': 'not used' });
  const text = editor(page);
  await expect(text.locator('h3')).toHaveText(['What agencies knew']);
  await expect(text.locator('h4')).toHaveText(['Guidance']);
  await expect(text.locator('> p').first()).toHaveText(
    'The school wrote to social care in June, and nobody replied in time.',
  );
  await expect(text.locator('> p').first().locator('strong')).toHaveText('social care');
  await expect(text.locator('> p').first().locator('em')).toHaveText('June');
  await expect(text.locator('> p').first().locator('.editor-underline')).toHaveText('nobody');
  await expect(text.locator('> ul > li')).toHaveText([
    'The police knew of the convictions.',
    'Probation knew too.',
    'The school did not.',
  ]);
  await expect(text.locator('> ul > li ul > li')).toHaveText(['Probation knew too.']);
  await expect(text.locator('> ol > li')).toHaveText(['First step.', 'Second step.']);
  await expect(text.locator('a')).toHaveText(['Working Together']);
  await expect(text.locator('blockquote')).toHaveText('They never asked me.');
  await expect(text).toContainText('Kept words.');
  await expect(text).not.toContainText('and dropped');
  await expect(text).not.toContainText('Is this right?');
  await expect(text.locator('th')).toHaveText(['Date', 'Contact']);
  await expect(text.locator('td')).toHaveText(['June 2019', '• Home visit', '', 'Letter']);
  const notice = page.getByRole('region', { name: 'Notices' });
  for (const words of [
    '2 pictures were left out',
    '1 comment was left out',
    '1 tracked deletion was left out',
    '1 merged cell was split',
    '1 link without a web address became text',
  ]) {
    await expect(notice).toContainText(words);
  }
  await saved(page);
  await page.reload();
  await expect(editor(page).locator('> ul > li ul > li')).toHaveText(['Probation knew too.']);
  await expect(editor(page).locator('th')).toHaveText(['Date', 'Contact']);
});

test('what was typed is kept when the section is left at once', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Left in a hurry');
  await editor(page).click();
  await page.keyboard.type('Not a word of this is lost.');
  await goTo(page, 'Findings');
  await goTo(page, 'Report');
  await page
    .getByRole('button', { name: /Left in a hurry/ })
    .first()
    .click();
  await expect(editor(page)).toHaveText('Not a word of this is lost.');
});

test('two windows on one section: the later one is asked, and its words are kept until it has chosen', async ({
  sample: page,
  shell,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: the desktop app has one window for a case
  test.skip(shell !== 'browser', 'two windows on one case are two tabs of a browser');
  await goTo(page, 'Report');
  await addSection(page, 'Written twice');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const open = other.getByRole('button', { name: /Written twice/ }).first();
  await open.click();
  // The other window saves, but does not hear of it before this one has typed: its save is held back until then.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/sections.update', async (route) => {
    await held;
    await route.continue();
  });
  await editor(page).click();
  await page.keyboard.type('Words of this window');
  await editor(other).click();
  await other.keyboard.type('Words of the other window');
  await saved(other);
  release();
  const keepMine = page.getByRole('button', { name: 'Keep mine' });
  await expect(keepMine).toBeVisible();
  await expect(editor(page)).toHaveText('Words of this window');
  await keepMine.click();
  await saved(page);
  await expect(editor(other)).toHaveText('Words of this window');
  await other.close();
});

test('a section is moved, nested, hidden, renamed and deleted from the keyboard, and its number follows', async ({
  sample: page,
}) => {
  await goTo(page, 'Report');
  const outline = page.getByRole('list', { name: 'Sections in the order they print' });
  const method = () => outline.getByRole('button', { name: /How the review was carried out/ }).first();
  await expect(method()).toContainText(/^4/);
  await method().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(method()).toContainText(/^3/);
  await method().focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(method()).toContainText(/^2\.\d/);
  await method().focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title' }).fill('Method');
  await page.keyboard.press('Enter');
  const renamed = outline.getByRole('button', { name: /Method/ }).first();
  await expect(renamed).toBeVisible();
  await renamed.focus();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete section' }).click();
  await expect(renamed).toBeHidden();
});

test('references follow their records and generated parts show what they hold', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'With references');
  await editor(page).click();
  await page.keyboard.type('See ');
  await page.getByRole('button', { name: 'Put in' }).click();
  await page.getByRole('menuitem', { name: 'Event…' }).click();
  await page.getByRole('searchbox', { name: 'Find an event' }).fill('consent');
  const found = page.getByRole('list', { name: 'Events found' });
  await expect(found.getByRole('button').first()).toContainText('consent');
  await page.keyboard.press('ArrowDown');
  await expect(found.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox', { name: 'Find an event' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found.getByRole('button').first()).toContainText('E6');
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('.editor-reference')).toHaveText('E6');
  await page.getByRole('button', { name: 'Made from the case' }).click();
  await page.getByRole('menuitem', { name: 'Recommendations' }).click();
  const card = page.getByRole('region', { name: 'Recommendations: made from the case' });
  await expect(card).toContainText('6 recommendations');
  await saved(page);
  await page.reload();
  await expect(editor(page).locator('.editor-reference')).toHaveText('E6');
  await expect(card).toContainText('6 recommendations');
});

test('the toolbar is reached, used and left from the keyboard, and Tab leaves the text', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'By keyboard');
  await editor(page).focus();
  await page.keyboard.press('Alt+F10');
  const toolbar = page.getByRole('toolbar', { name: 'Text' });
  await expect(toolbar.getByRole('button', { name: 'Paragraph' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('strong ');
  await page.keyboard.press('Control+Shift+k');
  await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('A link starts with https://, http:// or mailto:.');
  await page.getByRole('textbox', { name: 'Address' }).fill('www.example.org');
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('a')).toHaveText('www.example.org');
  await expect(editor(page).locator('a')).toHaveAttribute('href', 'https://www.example.org');
  await expect(editor(page).locator('strong').first()).toHaveText('strong ');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});

test('words are found over the whole report and replaced in one step, which undo takes back', async ({
  sample: page,
}) => {
  await goTo(page, 'Report');
  await addSection(page, 'Zebras');
  await editor(page).click();
  await page.keyboard.type('A zebra and a ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Zeb');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('ra.');
  await page.keyboard.press('Control+h');
  const find = page.getByRole('search');
  await expect(find.getByRole('searchbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('zebra');
  await expect(find.locator('p[role=status]')).toHaveText('3 found in 1 section');
  await expect(find.locator('mark')).toHaveText(['Zebra', 'zebra', 'Zebra']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await expect(find.locator('p[role=status]')).toHaveText('2 of 3 found in 1 section');
  const markedNow = () =>
    page.evaluate(() => Array.from(CSS.highlights.get('casewright-found-now') ?? [], (range) => String(range)));
  await expect.poll(markedNow).toEqual(['zebra']);
  await expectAccessible(page);
  // What is typed and not saved yet is replaced too.
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' More zebras.');
  await find.getByRole('textbox', { name: 'Replace with' }).fill('lion');
  await find.getByRole('button', { name: /^Replace all/ }).click();
  await expect(editor(page)).toHaveText('A lion and a lion. More lions.');
  await expect(editor(page).locator('strong')).toHaveText('lion');
  await expect(page.getByRole('heading', { level: 2, name: 'lions' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Replaced 4 times in 1 section.');
  await expect(find.locator('p[role=status]')).toHaveText('Found nowhere.');
  await find.getByRole('searchbox', { name: 'Find' }).focus();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toHaveText('A zebra and a Zebra. More zebras.');
  await expect(page.getByRole('heading', { level: 2, name: 'Zebras' })).toBeVisible();
});

test('one match after the other is replaced, over the sections', async ({ sample: page }) => {
  await goTo(page, 'Report');
  for (const title of ['First place', 'Second place']) {
    await addSection(page, title);
    await editor(page).click();
    await page.keyboard.type('An okapi and an okapi.');
    await saved(page);
  }
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search');
  await page.keyboard.type('okapi');
  await expect(find.locator('p[role=status]')).toHaveText('4 found in 2 sections');
  await find.getByRole('button', { name: 'Replace…' }).click();
  await find.getByRole('button', { name: 'An okapi and an okapi.' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'First place' })).toBeVisible();
  await find.getByRole('textbox', { name: 'Replace with' }).fill('giraffe');
  const replace = find.getByRole('button', { name: 'Replace', exact: true });
  await replace.click();
  await expect(find.locator('p[role=status]')).toHaveText('1 of 3 found in 2 sections');
  await expect(editor(page)).toHaveText('An giraffe and an okapi.');
  await replace.click();
  await expect(find.locator('p[role=status]')).toHaveText('1 of 2 found in 1 section');
  await expect(page.getByRole('heading', { level: 2, name: 'Second place' })).toBeVisible();
  await expect(editor(page)).toHaveText('An okapi and an okapi.');
});

test('a footnote is written, changed, numbered over the sections and found', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'With a note');
  await editor(page).click();
  await page.keyboard.type('Words with a source');
  await page.keyboard.press('Control+Alt+f');
  const note = page.getByRole('textbox', { name: 'Words of the footnote' });
  const mark = editor(page).getByRole('button', { name: 'Footnote' });
  await expect(note).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Working Together, https://example.org/guide.');
  await page.keyboard.press('Control+Enter');
  await expect(note).toBeHidden();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type(' and more.');
  await expect(mark).toHaveAccessibleName('Footnote 1');
  await saved(page);
  await addSection(page, 'With another');
  await editor(page).click();
  await page.getByRole('button', { name: 'Put in' }).click();
  await page.getByRole('menuitem', { name: 'Footnote…' }).click();
  await page.getByRole('button', { name: 'Add footnote' }).click();
  await expect(page.getByRole('dialog')).toContainText('Write the words of the footnote.');
  await note.click();
  await page.keyboard.type('An ibidem.');
  // Closing keeps what was written.
  await page.keyboard.press('Escape');
  await expect(mark).toHaveAccessibleName('Footnote 2');
  await saved(page);
  await page.reload();
  await mark.click();
  await expect(note).toHaveText('An ibidem.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  const find = page.getByRole('search');
  await page.keyboard.type('Working Together, h');
  await expect(find.locator('p[role=status]')).toHaveText('1 found in 1 section');
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('.editor-footnote[data-found]')).toHaveCount(1);
  await expectAccessible(page);
  await find.getByRole('textbox', { name: 'Replace with' }).fill('Guidance, h');
  await find.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(mark).toHaveAttribute('title', /^Guidance/);
  await mark.click();
  await expect(note).toHaveText('Guidance, https://example.org/guide.');
  await expect(note.locator('a')).toHaveAttribute('href', 'https://example.org/guide');
  await page.keyboard.press('Escape');
});

test('a footnote leaves in the Word document as one of its own', async ({ sample: page, shell }) => {
  // biome-ignore lint/suspicious/noSkippedTests: the desktop writes where its dialog says, with no download to wait for
  test.skip(shell !== 'browser', 'in the browser shell a document leaves by download');
  await goTo(page, 'Report');
  await addSection(page, 'With a note');
  await editor(page).click();
  await page.keyboard.type('Words with a source');
  await page.keyboard.press('Control+Alt+f');
  await page.getByRole('textbox', { name: 'Words of the footnote' }).click();
  await page.keyboard.type('The source of the words.');
  await page.getByRole('button', { name: 'Add footnote' }).click();
  await saved(page);
  await goTo(page, 'Export');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to Word…' }).click();
  const parts = readParts(await (await download).path());
  expect(parts['word/document.xml']).toMatch(
    /Words with a source<\/w:t><\/w:r><w:r>.{0,99}<w:footnoteReference w:id="1"\/>/,
  );
  expect(parts['word/footnotes.xml']).toContain('The source of the words.');
});

test('a page pasted from Word brings its footnotes along', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Notes from Word');
  await editor(page).click();
  const mark = (name: string, href: string, id: string) =>
    `<a style='mso-footnote-id:${id}' href="#${href}" name="${name}"><span class=MsoFootnoteReference>[1]</span></a>`;
  const html = `<html><body><p class=MsoNormal>As was said${mark('_ftnref1', '_ftn1', 'ftn1')} before${mark('_ftnref2', '_ftn2', 'ftn2')}.</p>
    <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
    <p class=MsoFootnoteText>${mark('_ftn1', '_ftnref1', 'ftn1')} See <b>the guidance</b>.</p></div></div></body></html>`;
  await paste(page, { 'text/html': html, 'text/plain': 'not used' });
  await expect(editor(page).locator('> p')).toHaveCount(1);
  await expect(editor(page)).toContainText('As was said');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('1 footnote became text');
  await editor(page).getByRole('button', { name: 'Footnote' }).click();
  const note = page.getByRole('textbox', { name: 'Words of the footnote' });
  await expect(note).toHaveText('See the guidance.');
  await expect(note.locator('strong')).toHaveText('the guidance');
});

test('a misspelt word is underlined and put right, without a network', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Spelt');
  await editor(page).click();
  await page.keyboard.type('They recieve Safeguarding advice from Mother and the organisation.');
  const underlined = () =>
    page.evaluate(() => Array.from(CSS.highlights.get('casewright-spelling') ?? [], (range) => String(range)));
  await expect.poll(underlined).toEqual(['recieve']);
  await page.getByRole('button', { name: 'Spelling: 1' }).click();
  await page.getByRole('button', { name: 'Replace recieve with receive' }).click();
  await expect(page.getByRole('dialog')).toContainText('Every word of this section is known.');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toContainText('They receive Safeguarding');
  expect(await underlined()).toEqual([]);
});

test('another kind of review keeps every text, says what it also expects and adds it in one step', async ({
  sample: page,
}) => {
  await goTo(page, 'Report');
  const outline = page.getByRole('list', { name: 'Sections in the order they print' });
  const titlesOf = () => outline.locator('.ordered-list-title').allTextContents();
  const before = await titlesOf();
  await addSection(page, 'Words of mine');
  await editor(page).click();
  await page.keyboard.type('These words stay.');
  await saved(page);
  await goTo(page, 'Overview');
  await page.getByRole('tab', { name: 'Review details' }).click();
  await page.getByLabel('Type of review').selectOption('Safeguarding Adults Review');
  await page.getByRole('button', { name: 'Print “Safeguarding Adults Review”' }).click();
  await expect(page.getByLabel('Type as it is printed')).toHaveValue('Safeguarding Adults Review');
  await expect(page.getByLabel('Type as it is printed')).toBeFocused();
  await goTo(page, 'Report');
  const line = page.getByRole('region', { name: 'Sections this report does not have' });
  await expect(line).toContainText(
    'A Safeguarding Adults Review usually also has: Legal mandate, The person and Mental capacity.',
  );
  await expectAccessible(page);
  await line.getByRole('button', { name: 'Add one' }).click();
  await page.getByRole('menuitem', { name: 'The person' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The person' })).toBeVisible();
  await expect(page.getByText('Who the adult was: their life', { exact: false })).toBeVisible();
  await expect(outline.getByRole('button', { name: /The person/ }).first()).toContainText('Required, still empty');
  await line.getByRole('button', { name: 'Add them' }).click();
  await expect(line).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeFocused();
  const added = ['Legal mandate', 'Mental capacity', 'The person', 'Words of mine'];
  expect((await titlesOf()).toSorted()).toEqual([...before, ...added].toSorted());
  await outline
    .getByRole('button', { name: /Words of mine/ })
    .first()
    .click();
  await expect(editor(page)).toHaveText('These words stay.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(line).toContainText('usually also has: Legal mandate and Mental capacity.');
  await line.getByRole('button', { name: 'Not needed' }).click();
  await expect(line).toBeHidden();
  await page.reload();
  await expect(editor(page)).toHaveText('These words stay.');
  await expect(line).toBeHidden();
});

test('people, events and findings are named by @ and # without leaving the keyboard', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Named by signs');
  await editor(page).click();
  await page.keyboard.type('When @moth');
  const menu = page.locator('#typeahead-menu');
  await expect(menu.getByRole('option').first()).toContainText('Mother');
  await expect(editor(page)).toHaveAttribute('aria-activedescendant', 'typeahead-item-0');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await page.keyboard.type(' came (#l3');
  await expect(menu.getByRole('option').first()).toContainText('Learning point 3');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', #E1');
  await expect(menu.getByRole('option').first()).toContainText('E1');
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('option', { selected: true })).toContainText(/^E1\d/);
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('option', { selected: true })).toContainText(/^E1(?!\d)/);
  await page.keyboard.press('Tab');
  await page.keyboard.type(').');
  await expect(editor(page).locator('.editor-reference')).toHaveText(['Mother', 'Learning point 3L3', 'E1']);
  await expect(editor(page)).toHaveText('When Mother came (Learning point 3L3, E1).');
  // Escape leaves what was typed, and words that name nothing are words: Enter makes a new line.
  await page.keyboard.type(' #E2');
  await expect(menu.getByRole('option').first()).toContainText('E2');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.type(' @nobody of that name');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Next.');
  await expect(editor(page).locator('p').first()).toContainText('#E2 @nobody of that name');
  await expect(editor(page).locator('p').nth(1)).toHaveText('Next.');
  await saved(page);
  await page.reload();
  await expect(editor(page).locator('.editor-reference')).toHaveText(['Mother', 'Learning point 3L3', 'E1']);
});

test('deleting an event that the report names tells the sections', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Relying on it');
  await editor(page).click();
  await page.keyboard.type('See #L3');
  await expect(page.locator('#typeahead-menu').getByRole('option').first()).toContainText('L3');
  await page.keyboard.press('Enter');
  await saved(page);
  await goTo(page, 'Findings');
  await page.getByRole('button', { name: /L3/ }).first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText(/where it is mentioned: .*Relying on it/);
});

test('a part made from the case becomes text and, by undo, follows the case again', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Frozen');
  await editor(page).click();
  await page.keyboard.type('Before.');
  await page.getByRole('button', { name: 'Made from the case' }).click();
  await page.getByRole('menuitem', { name: 'Key to people' }).click();
  const card = page.getByRole('region', { name: 'Key to people: made from the case' });
  await card.getByRole('button', { name: 'Turn into text: Key to people' }).click();
  await expect(card).toBeHidden();
  const table = editor(page).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Called here', 'Who they are']);
  await expect(table.locator('.editor-reference', { hasText: 'Mother' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('no longer follows the case');
  await saved(page);
  await expectAccessible(page);
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(card).toBeVisible();
  await expect(table).toBeHidden();
  await expect(editor(page).locator('p').first()).toHaveText('Before.');
  await page.keyboard.press('Control+y');
  await expect(table).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(editor(page).getByRole('columnheader')).toHaveText(['Called here', 'Who they are']);
});

test('text made from the records says so until it is made current again or kept', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'Frozen');
  await editor(page).click();
  await page.keyboard.type('Before.');
  await page.getByRole('button', { name: 'Made from the case' }).click();
  await page.getByRole('menuitem', { name: 'Key to people' }).click();
  const card = page.getByRole('region', { name: 'Key to people: made from the case' });
  await card.getByRole('button', { name: 'Turn into text: Key to people' }).click();
  const mark = page.getByRole('region', { name: 'Key to people: text made from the records' });
  await expect(mark).toBeVisible();
  await expectAccessible(page);
  await saved(page);
  await page.reload();
  await expect(mark).toContainText(/made from the records on \d{1,2} \w+ \d{4}\. It no longer follows them\./);
  const table = editor(page).getByRole('table');
  await expect(table).toBeVisible();

  await mark.getByRole('button', { name: 'Make it current again: Key to people' }).click();
  await expect(card).toBeVisible();
  await expect(table).toBeHidden();
  await expect(editor(page)).not.toContainText('End of the text made from the records');
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(mark).toBeVisible();
  await expect(table).toBeVisible();

  await mark.getByRole('button', { name: 'Keep as my own text: Key to people' }).click();
  await expect(mark).toBeHidden();
  await expect(editor(page)).not.toContainText('End of the text made from the records');
  await expect(table).toBeVisible();
  await expect(editor(page).locator('p').first()).toHaveText('Before.');
  await saved(page);
});

test('the chronology in the report is cut down to significant events, and by undo whole again', async ({
  sample: page,
}) => {
  await goTo(page, 'Report');
  await page
    .getByRole('list', { name: 'Sections in the order they print' })
    .getByRole('button', { name: /Chronology/ })
    .first()
    .click();
  const card = page.getByRole('region', { name: 'Chronology: made from the case' });
  await expect(card).toContainText('16 events');
  await card.getByRole('button', { name: 'What it prints' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Significant events only' }).click();
  await page.keyboard.press('Escape');
  await expect(card).toContainText('13 significant events, 5 of them undated');
  await saved(page);
  await page.reload();
  await expect(card).toContainText('13 significant events, 5 of them undated');
  await card.getByRole('button', { name: 'What it prints' }).click();
  const chosen = page.getByRole('menuitemcheckbox', { name: 'Significant events only' });
  await expect(chosen).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemcheckbox', { name: 'Every event' }).click();
  await page.keyboard.press('Escape');
  await expect(card).toContainText('16 events');
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(card).toContainText('13 significant events, 5 of them undated');
});

test('an acronym that nothing explains is put into the glossary from the section', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await addSection(page, 'With capitals');
  await editor(page).click();
  await page.keyboard.type('The IDVA was not told.');
  const add = page.getByRole('button', { name: 'Add IDVA to the glossary' });
  await add.click();
  const meaning = page.getByRole('textbox', { name: 'What IDVA means' });
  await meaning.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Say what it means.');
  await meaning.fill('Independent domestic violence adviser');
  await meaning.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(add).toBeHidden();
});

test('the screen has no barrier that axe knows of', async ({ sample: page }) => {
  await goTo(page, 'Report');
  await expect(editor(page)).toBeVisible();
  await expectAccessible(page);
});
