import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, startBrowserShell, test } from '../helpers/app.ts';
import { keepHere, openSample, sayWho } from '../helpers/sample.ts';

test('the first start says what to do, and is accessible in light and dark', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 2, name: 'No cases yet' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(app)).toEqual([]);
    await app.getByRole('button', { name: 'New case' }).click();
    await app.getByLabel('Passphrase (optional)').fill('shown twice');
    expect(await accessibilityFaults(app)).toEqual([]);
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toHaveCount(0);
  }
});

test('a new case with a passphrase is made, listed, hidden on request, and opens with that passphrase only', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'New case' }).click();
  await app.getByLabel('Subject').fill('Child Q');
  await app.getByLabel('Type of review').selectOption('Child Practice Review');
  await expect(app.getByLabel('As it should be printed')).toHaveValue('Child Practice Review');
  await app.getByLabel('Passphrase (optional)').fill('four quiet words here');
  await app.getByLabel('Passphrase again').fill('four quiet words');
  await expect(app.getByText('The two passphrases differ.')).toBeVisible();
  const choose = app.getByRole('button', { name: 'Choose where to keep it…' });
  await expect(choose).toBeDisabled();
  await app.getByLabel('Passphrase again').fill('four quiet words here');
  await choose.click();
  await keepHere(app);
  await sayWho(app);
  await expect(app).toHaveTitle('Overview · Child Q · Casewright');
  await expect(app.getByRole('banner')).toContainText('Child Practice Review');

  await closeCase(app);
  const recent = app.getByRole('button', { name: /^Child Q/ });
  await expect(recent).toBeVisible();
  await app.getByLabel('Hide the subjects’ names in this list').check();
  await expect(recent).not.toHaveText(/^Child Q(?!\.)/);

  await app.getByRole('button', { name: /^Child Q\.casewright/ }).click();
  await app.getByRole('textbox', { name: 'Passphrase' }).fill('wrong');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.getByText('That passphrase does not open this file.', { exact: false })).toBeVisible();
  expect(await accessibilityFaults(app)).toEqual([]);
  await app.getByRole('textbox', { name: 'Passphrase' }).fill('four quiet words here');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
});

test('the sample opens as a copy of its own, which is then among the recent cases and can be taken off', async ({
  app,
}) => {
  await openSample(app);
  await closeCase(app);
  await app.getByRole('button', { name: 'Take Child T off this list' }).click();
  await expect(app.getByRole('heading', { level: 2, name: 'No cases yet' })).toBeVisible();
});

test.describe('with the page’s own folder chooser', () => {
  // biome-ignore lint/suspicious/noSkippedTests: the desktop has the system's dialogs
  test.skip(({ shell }) => shell !== 'browser', 'the desktop has the system’s dialogs');

  test('a file that is no case is refused with a message, by keyboard alone, and is left as it was', async ({
    app,
    userData,
  }) => {
    const path = join(userData, 'notes.casewright');
    const bytes = Buffer.from('These are only notes. '.repeat(500));
    await writeFile(path, bytes);
    await app.getByRole('button', { name: 'Open…' }).focus();
    await app.keyboard.press('Enter');
    const entries = app.getByRole('listbox');
    await expect(entries.getByRole('option', { name: /notes\.casewright/ })).toBeFocused();
    expect(await accessibilityFaults(app)).toEqual([]);
    await app.keyboard.press('Backspace');
    await expect(app.getByRole('listbox', { name: 'In Home' })).toHaveCount(0);
    await app.getByLabel('Go to').selectOption('Home');
    await expect(entries.getByRole('option', { name: /notes\.casewright/ })).toBeFocused();
    await app.keyboard.press('Enter');
    const refusal = app.getByRole('alert').filter({ hasText: 'not a Casewright case' });
    await expect(refusal).toContainText('notes.casewright');
    expect(await accessibilityFaults(app)).toEqual([]);
    expect(await readFile(path)).toEqual(bytes);
  });

  test('a case that is open elsewhere is refused where it was chosen', async ({ app, userData }) => {
    await openSample(app);
    const file = join(userData, 'Child T (sample).casewright');
    const second = await startBrowserShell(userData);
    const page = await app.context().newPage();
    try {
      await page.goto(second.address);
      await page.getByRole('button', { name: /^Child T/ }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'open in another window' })).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    } finally {
      await page.close();
      await second.stop();
    }
    expect((await readFile(file)).length).toBeGreaterThan(0);
  });

  test('a name that is taken is refused beside the name', async ({ app }) => {
    await openSample(app);
    await closeCase(app);
    await app.getByRole('button', { name: 'Open the Child T sample' }).click();
    await app.getByRole('button', { name: 'Keep it here' }).click();
    await expect(app.getByText('There is already a file of this name', { exact: false })).toBeVisible();
    await app.getByLabel('File name').fill('Second copy');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });
});

async function closeCase(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Case', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Close the case' }).click();
  await app.getByRole('heading', { level: 1, name: 'Casewright' }).waitFor();
}
