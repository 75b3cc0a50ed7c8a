import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { goTo, openSample } from '../helpers/sample.ts';

test.beforeEach(async ({ app }) => {
  await openSample(app);
  await goTo(app, 'Themes');
  await expect(frame(app)).toBeVisible();
});

const frame = (app: Page) => app.getByRole('region', { name: 'Coding frame' });
const theme = (app: Page, name: string) => frame(app).getByRole('button', { name, exact: true });
const intimidation = 'Intimidation by hostile or avoidant adults';

test('the starter frame is there, under its groups', async ({ app }) => {
  await expect(frame(app).getByRole('heading', { level: 3 })).toHaveText([
    'Child',
    'Family',
    'Multi-agency',
    'Practice',
    'System',
  ]);
  await expect(frame(app).getByRole('listitem')).toHaveCount(29);
});

test('a theme is added, described, moved, retired and deleted by keyboard, and undo takes each step back', async ({
  app,
}) => {
  await frame(app).getByRole('button', { name: 'Add theme' }).press('Enter');
  const name = frame(app).getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await app.keyboard.type('neglect of the obvious');
  await app.keyboard.press('Tab');
  await app.keyboard.type('Child');
  await app.keyboard.press('Escape');
  await frame(app).getByRole('button', { name: 'Add', exact: true }).press('Enter');
  const added = theme(app, 'neglect of the obvious');
  await expect(added).toHaveAttribute('aria-expanded', 'true');
  await expect(added).toBeFocused();

  const inChild = frame(app).getByRole('region', { name: 'Child', exact: true }).getByRole('listitem');
  await expect(inChild.last()).toContainText('neglect of the obvious');
  await app.keyboard.press('Alt+ArrowUp');
  await expect(inChild.nth(-2)).toContainText('neglect of the obvious');
  await expect(added).toBeFocused();

  await frame(app).getByRole('textbox', { name: 'Definition' }).fill('What everybody saw and nobody said.');
  await frame(app).getByRole('textbox', { name: 'Cue' }).fill('“As usual”.');
  await app.keyboard.press('Tab');
  await frame(app).getByRole('button', { name: 'Retire' }).press('Enter');
  await expect(frame(app).getByRole('button', { name: /^neglect of the obvious retired/ })).toBeVisible();
  await frame(app).getByRole('button', { name: 'Use again' }).press('Enter');
  await frame(app).getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(app.getByRole('alertdialog')).toContainText('Nothing else relies on it.');
  await app.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(added).toHaveCount(0);
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('Control+z');
  await expect(added).toBeVisible();
  await added.click();
  await expect(frame(app).getByRole('textbox', { name: 'Definition' })).toHaveValue(
    'What everybody saw and nobody said.',
  );
});

test('a name that is in the frame already is refused where it was typed, and stays typed', async ({ app }) => {
  await frame(app).getByRole('button', { name: 'Add theme' }).click();
  const name = frame(app).getByRole('textbox', { name: 'Name' });
  await name.fill('silo WORKING');
  await app.keyboard.press('Enter');
  await expect(frame(app).getByText('There is already a theme with this name.')).toBeVisible();
  await expect(name).toHaveValue('silo WORKING');
  await frame(app).getByRole('button', { name: 'Cancel' }).click();

  await theme(app, 'Silo working').click();
  await name.fill('Information sharing');
  await app.keyboard.press('Enter');
  await expect(frame(app).getByText('There is already a theme with this name.')).toBeVisible();
  await expect(name).toHaveValue('Information sharing');
  await expect(theme(app, 'Silo working')).toBeVisible();
});

test('deleting a theme in use shows what relies on it, and undo brings its tags back', async ({ app }) => {
  await theme(app, intimidation).click();
  await frame(app).getByRole('button', { name: 'Delete' }).click();
  const dialog = app.getByRole('alertdialog');
  await expect(dialog).toContainText('3 tags on events will be deleted with it.');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(theme(app, intimidation)).toHaveCount(0);
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('Control+z');
  await theme(app, intimidation).click();
  await frame(app).getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toContainText('3 tags on events will be deleted with it.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`themes are accessible in every state, and fit at 200 %, in ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (name: string) => {
      expect(await accessibilityFaults(app), name).toEqual([]);
      await app.setViewportSize({ width: 640, height: 400 });
      await expect.poll(() => sidewaysOverflow(app), `${name} at 200 %`).toBe(0);
      expect(await accessibilityFaults(app), `${name} at 200 %`).toEqual([]);
      await app.setViewportSize({ width: 1280, height: 800 });
    };
    await check('frame');
    await theme(app, 'Silo working').click();
    await check('theme open');
    await frame(app).getByRole('button', { name: 'Add theme' }).click();
    await frame(app).getByRole('button', { name: 'Add', exact: true }).click();
    await expect(frame(app).getByText('Give the theme a name.')).toBeVisible();
    await check('theme refused');
  });
}

/** How far the page, or the screen in its middle, can be scrolled sideways. */
function sidewaysOverflow(app: Page): Promise<number> {
  return app.evaluate(() => {
    const main = document.getElementById('main') ?? document.body;
    return document.documentElement.scrollWidth - window.innerWidth + main.scrollWidth - main.clientWidth;
  });
}
