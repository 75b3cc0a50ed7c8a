import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { goTo, openSample } from '../helpers/sample.ts';

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Themes');
  await expect(frame(app).getByRole('listitem')).toHaveCount(29);
});

const frame = (app: Page) => app.getByRole('region', { name: 'Coding frame' });
const theme = (app: Page, name: string) => frame(app).getByRole('button', { name, exact: true });
const intimidation = 'Intimidation by hostile or avoidant adults';

/** How many tags a theme has, as its own list of them says. */
async function expectTags(app: Page, name: string, count: number) {
  if ((await theme(app, name).getAttribute('aria-expanded')) === 'false') await theme(app, name).click();
  await frame(app).getByRole('button', { name: 'Split…' }).click();
  const dialog = app.getByRole('dialog', { name: `Split “${name}”` });
  await expect(dialog.getByText(`0 of ${count} tag${count === 1 ? '' : 's'} chosen`)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** From the screen itself, where no field takes the keys. */
async function press(app: Page, keys: string) {
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press(keys);
}

test('a theme is given a colour and a key; another takes the key, and undo gives it back', async ({ app }) => {
  const colour = (name: string) => frame(app).getByRole('radio', { name, exact: true });
  const key = frame(app).getByRole('combobox', { name: 'Key while tagging' });
  const strip = app.getByRole('region', { name: 'Tagging', exact: true });
  await theme(app, 'Thresholds').click();
  await colour('None').focus();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowRight');
  await expect(colour('Teal')).toBeChecked();
  await key.selectOption('9');
  await expect(frame(app).getByRole('button', { name: 'Thresholds key 9' })).toBeVisible();
  await goTo(app, 'Chronology');
  await expect(strip.getByRole('button', { name: '9 Thresholds' }).locator('[data-colour="teal"]')).toBeVisible();

  await goTo(app, 'Themes');
  await theme(app, 'Silo working').click();
  await key.selectOption({ label: '9 (now “Thresholds”)' });
  await expect(frame(app).getByText('Key 9 was taken from “Thresholds”. Undo gives it back.').first()).toBeVisible();
  await expect(frame(app).getByRole('button', { name: 'Silo working key 9' })).toBeVisible();
  await expect(theme(app, 'Thresholds')).toBeVisible();
  await goTo(app, 'Chronology');
  await expect(strip.getByRole('button', { name: '9 Silo working' })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(strip.getByRole('button', { name: '9 Thresholds' })).toBeVisible();
});

test('themes are merged: what moves is said, nothing is lost, and one undo brings all back', async ({ app }) => {
  await frame(app).getByRole('button', { name: 'Choose several' }).press('Enter');
  await frame(app).getByRole('checkbox', { name: 'Silo working' }).press('Space');
  await frame(app).getByRole('checkbox', { name: 'Information sharing' }).press('Space');
  await expect(frame(app).getByText('2 themes chosen')).toBeVisible();
  await frame(app).getByRole('button', { name: 'Merge…' }).press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Merge 2 themes' });
  await expect(dialog.getByRole('radio', { name: 'Information sharing' })).toBeChecked();
  await expect(dialog).toContainText('1 tag on an event');
  await expect(dialog).toContainText('1 link between a finding and a theme');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(theme(app, 'Information sharing')).toBeFocused();
  await expect(theme(app, 'Silo working')).toHaveCount(0);
  // E2 had both: it is one event with one tag.
  await expectTags(app, 'Information sharing', 2);
  await frame(app).getByRole('button', { name: 'Split…' }).click();
  await expect(app.getByRole('dialog')).toContainText('Those who met the family later did not hold this information.');
  await app.keyboard.press('Escape');
  await press(app, 'Control+z');
  await expectTags(app, 'Silo working', 1);
  await expectTags(app, 'Information sharing', 2);
  await press(app, 'Control+Shift+z');
  await expect(theme(app, 'Silo working')).toHaveCount(0);
});

test('a theme is split by its events; a name that is taken is refused at its place and keeps what was chosen', async ({
  app,
}) => {
  await theme(app, intimidation).click();
  await frame(app).getByRole('button', { name: 'Split…' }).press('Enter');
  const dialog = app.getByRole('dialog', { name: `Split “${intimidation}”` });
  await expect(dialog.getByRole('searchbox', { name: 'Find among these' })).toBeFocused();
  await dialog.getByRole('checkbox', { name: 'E5' }).press('Space');
  await app.keyboard.press('Shift+Tab');
  await dialog.getByRole('searchbox').fill('early help');
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: 'E6' }).press('Space');
  await dialog.getByRole('searchbox').fill('');
  await expect(dialog.getByText('2 of 3 tags chosen')).toBeVisible();
  const name = dialog.getByRole('textbox', { name: 'Name of the new theme' });
  await name.fill('silo working');
  await dialog.getByRole('button', { name: 'Move 2 tags' }).press('Enter');
  await expect(dialog.getByText('There is already a theme with this name.')).toBeVisible();
  await expect(name).toHaveValue('silo working');
  await expect(dialog.getByRole('checkbox', { name: 'E5' })).toBeChecked();
  await name.fill('Threats at the door');
  await dialog.getByRole('button', { name: 'Move 2 tags' }).press('Enter');
  await expect(theme(app, 'Threats at the door')).toBeFocused();
  await expect(theme(app, 'Threats at the door')).toHaveAttribute('aria-expanded', 'true');
  await expectTags(app, 'Threats at the door', 2);
  await expectTags(app, intimidation, 1);
  await press(app, 'Control+z');
  await expect(theme(app, 'Threats at the door')).toHaveCount(0);
  await expectTags(app, intimidation, 3);
  await press(app, 'Control+Shift+z');
  await expectTags(app, 'Threats at the door', 2);

  // The rest goes to a theme that is there.
  await theme(app, intimidation).click();
  await frame(app).getByRole('button', { name: 'Split…' }).click();
  await dialog.getByRole('button', { name: 'Choose all (1)' }).click();
  await dialog.getByRole('radio', { name: 'A theme of the frame' }).check();
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Threats at the door');
  await dialog.getByRole('button', { name: 'Move 1 tag' }).click();
  await expect(theme(app, 'Threats at the door')).toHaveAttribute('aria-expanded', 'true');
  await expectTags(app, 'Threats at the door', 3);
});

test('a group is renamed for all its themes, and several themes are moved to another', async ({ app }) => {
  const headings = frame(app).getByRole('heading', { level: 3 });
  const inGroup = (name: string) => frame(app).getByRole('region', { name, exact: true }).getByRole('listitem');
  await frame(app).getByRole('button', { name: 'Rename the group Child' }).press('Enter');
  const name = frame(app).getByRole('textbox', { name: 'Group’s new name' });
  await expect(name).toBeFocused();
  await name.fill(' ');
  await app.keyboard.press('Enter');
  await expect(frame(app).getByText('Give the group a name.')).toBeVisible();
  await name.fill('Family');
  await expect(frame(app).getByText('There is such a group: its themes and these will be one group.')).toBeVisible();
  await name.fill('The child');
  await app.keyboard.press('Enter');
  await expect(headings.first()).toHaveText('The child');
  await expect(inGroup('The child')).toHaveCount(6);

  await frame(app).getByRole('button', { name: 'Choose several' }).click();
  await frame(app).getByRole('checkbox', { name: 'School attendance' }).check();
  await frame(app).getByRole('checkbox', { name: 'Thresholds' }).check();
  await frame(app).getByRole('button', { name: 'Move to group…' }).click();
  await app.keyboard.type('Ours');
  await app.keyboard.press('Enter');
  await expect(headings.last()).toHaveText('Ours');
  await expect(inGroup('Ours')).toHaveText(['School attendance', 'Thresholds']);
  await expect(theme(app, 'School attendance')).toBeFocused();
  await press(app, 'Control+z');
  await press(app, 'Control+z');
  await expect(headings.first()).toHaveText('Child');
  await expect(headings).toHaveCount(5);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is done with themes is accessible in every state, and fits at 200 %, in ${colorScheme}`, async ({
    app,
  }) => {
    test.slow();
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (name: string) => {
      expect(await accessibilityFaults(app), name).toEqual([]);
      await app.setViewportSize({ width: 640, height: 400 });
      await expect.poll(() => sidewaysOverflow(app), `${name} at 200 %`).toBe(0);
      expect(await accessibilityFaults(app), `${name} at 200 %`).toEqual([]);
      await app.setViewportSize({ width: 1280, height: 800 });
    };
    await theme(app, 'Silo working').click();
    await frame(app).getByRole('radio', { name: 'Olive' }).check();
    await check('theme with a colour');
    await frame(app).getByRole('button', { name: 'Split…' }).click();
    await expect(app.getByRole('dialog').getByRole('checkbox')).not.toHaveCount(0);
    await check('split');
    await app.keyboard.press('Escape');
    await frame(app).getByRole('button', { name: 'Rename the group Child' }).click();
    await check('group renamed');
    await app.keyboard.press('Escape');
    await frame(app).getByRole('button', { name: 'Choose several' }).click();
    await frame(app).getByRole('checkbox', { name: 'Silo working' }).check();
    await frame(app).getByRole('checkbox', { name: 'Thresholds' }).check();
    await check('choosing');
    await frame(app).getByRole('button', { name: 'Merge…' }).click();
    await expect(app.getByRole('dialog').getByRole('list')).toBeVisible();
    await check('merge');
    await app.keyboard.press('Escape');
    await frame(app).getByRole('button', { name: 'Move to group…' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
    await expect(app.getByText('Choose a group, or type the name of a new one.')).toBeVisible();
    await check('move refused');
  });
}

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}
