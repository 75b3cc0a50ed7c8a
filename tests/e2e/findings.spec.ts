import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const detail = (page: Page) => page.getByRole('region', { name: /^The chosen/ });

async function choose(page: Page, name: RegExp) {
  await page.getByRole('listitem').getByRole('button', { name }).first().click();
}

/** Types into a field with suggestions until one is left, and takes it. */
async function pick(page: Page, field: string, words: string) {
  const box = page.getByRole('combobox', { name: field });
  // First, since suggestions close when the page scrolls under them.
  await box.scrollIntoViewIfNeeded();
  await box.focus();
  await page.keyboard.type(words);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('an event becomes evidence of a learning point, with a note, and the prompts follow', async ({ sample: page }) => {
  await goTo(page, 'Findings');
  await page.getByRole('button', { name: 'Add learning point' }).click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Learning point 8 · L8');
  await expect(detail(page)).toContainText('No event supports this yet.');
  await expect(detail(page)).toContainText('No recommendation answers this yet.');
  await page.getByRole('textbox', { name: 'Text, as it is printed' }).fill('Attendance was read on its own.');
  await detail(page).getByRole('button', { name: 'Add supporting event' }).click();
  await page.getByRole('searchbox', { name: 'Find an event' }).fill('attendance');
  await page.getByRole('list', { name: 'Events found' }).getByRole('button', { name: /E5/ }).click();
  const evidence = detail(page).getByRole('list', { name: 'Evidence for it' });
  await expect(evidence).toContainText('E5');
  await evidence.getByRole('textbox', { name: 'What E5 shows' }).fill('Staff were intimidated.');
  await expect(detail(page)).toContainText('All supporting evidence comes from one source.');
  await detail(page).getByRole('button', { name: 'Add contradicting event' }).click();
  await page.getByRole('list', { name: 'Events found' }).getByRole('button', { name: /E4/ }).click();
  await expect(detail(page).getByRole('list', { name: 'Evidence against it' })).toContainText('E4');
  await expect(page.getByRole('list', { name: 'Learning points' })).toContainText('1 supporting · 1 contradicting');
  await pick(page, 'Add a theme', 'Recording');
  await expect(detail(page).getByRole('button', { name: 'Remove Recording' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text, as it is printed' })).toHaveValue(
    'Attendance was read on its own.',
  );
  await expect(page.getByRole('textbox', { name: 'What E5 shows' })).toHaveValue('Staff were intimidated.');
});

test('findings change places, and deleting one says what relies on it and can be taken back', async ({
  sample: page,
}) => {
  await goTo(page, 'Findings');
  const list = page.getByRole('list', { name: 'Learning points' });
  await expect(list.getByRole('listitem').first()).toContainText('1 · L1');
  await choose(page, /L1/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(list.getByRole('listitem').first()).toContainText('1 · L2');
  await expect(list.getByRole('listitem').nth(1)).toContainText('2 · L1');
  await list.getByRole('button', { name: /^2 · L1/ }).press('Delete');
  const question = page.getByRole('alertdialog', { name: 'Delete L1?' });
  await expect(question).toContainText('5 links between findings and events will be deleted');
  await expect(question).toContainText('1 link between a recommendation and a finding');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list).not.toContainText('· L1');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(list.getByRole('listitem').nth(1)).toContainText('2 · L1');
});

test('a recommendation is added with the learning it answers and an action that lacks nothing', async ({
  sample: page,
}) => {
  await goTo(page, 'Recommendations');
  await choose(page, /R2/);
  await expect(detail(page)).toContainText('It is only weakly linked to learning.');
  await page.getByRole('button', { name: 'Add recommendation' }).click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Recommendation 7 · R7');
  await page.getByRole('textbox', { name: 'Text, as it is printed' }).fill('That primary care asks about home.');
  await expect(detail(page)).toContainText('It answers no learning point yet.');
  await pick(page, 'Link a finding', 'L4');
  await expect(detail(page)).not.toContainText('It answers no learning point yet.');
  await detail(page).getByRole('button', { name: 'Add action' }).click();
  await expect(detail(page)).toContainText('Missing: owner, measure, due date');
  await page.getByRole('textbox', { name: 'What will be done' }).fill('Add the question to the template.');
  await page.getByRole('textbox', { name: 'Owner' }).fill('Named GP');
  await page.getByRole('textbox', { name: 'Measure' }).fill('Audit of fifty records');
  const due = page.getByRole('textbox', { name: 'Due' });
  await due.fill('soon');
  await due.press('Enter');
  await expect(detail(page)).toContainText('Not understood. Write it as 3 June 2026, June 2026 or 2026.');
  await due.fill('3/6/26');
  await due.press('Enter');
  await expect(due).toHaveValue('3 June 2026');
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'On track' });
  await expect(detail(page)).not.toContainText('Missing:');
  const table = detail(page).getByRole('table');
  await expect(table.getByRole('row').nth(1)).toContainText('Named GP');
  await expect(table.getByRole('row').nth(1)).toContainText('3 June 2026');
  await expect(table.getByRole('row').nth(1)).toContainText('On track');
  await goTo(page, 'Findings');
  await choose(page, /L4/);
  await expect(detail(page)).not.toContainText('No recommendation answers this yet.');
  await expect(detail(page).getByRole('button', { name: /R7/ })).toBeVisible();
});

test('both screens work from the keyboard alone', async ({ sample: page }) => {
  await goTo(page, 'Findings');
  const list = page.getByRole('list', { name: 'Learning points' });
  const second = list.getByRole('button', { name: /^2 · L2/ });
  await page.getByRole('heading', { level: 1 }).focus();
  for (
    let stop = 0;
    stop < 12 && !(await second.evaluate((element) => element === document.activeElement));
    stop += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Learning point 2 · L2');
  const add = detail(page).getByRole('button', { name: 'Add supporting event' });
  for (let stop = 0; stop < 60 && !(await add.evaluate((element) => element === document.activeElement)); stop += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('school');
  const first = page.getByRole('list', { name: 'Events found' }).getByRole('button').first();
  await expect(first).toBeVisible();
  for (let stop = 0; stop < 6 && !(await first.evaluate((element) => element === document.activeElement)); stop += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(list.getByRole('listitem').nth(1)).toContainText('4 supporting');
});

test('neither screen has a barrier that axe knows of', async ({ sample: page }) => {
  await goTo(page, 'Findings');
  await choose(page, /L4/);
  await expect(detail(page).getByRole('list', { name: 'Evidence for it' })).toBeVisible();
  await expectAccessible(page);
  await goTo(page, 'Recommendations');
  await choose(page, /R2/);
  await detail(page).getByRole('button', { name: 'Add action' }).click();
  await expect(page.getByRole('textbox', { name: 'Owner' })).toBeVisible();
  await expectAccessible(page);
});
