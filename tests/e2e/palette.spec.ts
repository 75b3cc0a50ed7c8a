import { accessibilityFaults, expect, test } from '../helpers/app.ts';
import { openSample } from '../helpers/sample.ts';

test('Ctrl+K finds words anywhere in the case and goes to the record, from any screen', async ({ app }) => {
  await openSample(app);
  await app.keyboard.press('Control+k');
  const dialog = app.getByRole('dialog', { name: 'Find in the case' });
  const field = dialog.getByRole('searchbox');
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('option', { name: /Go to Chronology/ })).toBeVisible();
  await field.fill('probation');
  await expect(dialog.getByRole('status')).toHaveText(/\d+ records found/);
  await expect(dialog.getByText('Events', { exact: true })).toBeVisible();
  await expect(dialog.locator('mark').first()).toHaveText(/probation/i);
  expect(await accessibilityFaults(app)).toEqual([]);

  await field.fill('E11');
  await expect(dialog.getByRole('option', { name: /^E11/ })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.getByRole('heading', { level: 1, name: 'Chronology' })).toBeVisible();
  await expect(app.getByRole('region', { name: 'Selected event' })).toContainText('E11');
});

test('Ctrl+K opens screens and takes steps back, and says when nothing is found', async ({ app }) => {
  await openSample(app);
  await app.getByRole('button', { name: 'Find', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Find in the case' });
  const field = dialog.getByRole('searchbox');
  await field.fill('zzyzx');
  await expect(dialog.getByRole('status')).toHaveText('Nothing in the case has these words.');
  await field.fill('go agen');
  await expect(dialog.getByRole('option', { name: /^Go to Agencies/ })).toHaveAttribute('data-focused', 'true');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: 'Agencies' })).toBeVisible();
  await app.getByLabel('Add an agency by name').fill('Zebra Housing');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: /^Undo: Add agency/ })).toBeEnabled();
  await app.keyboard.press('Control+k');
  await field.fill('undo');
  await expect(dialog.getByRole('option', { name: /^Undo: Add agency/ })).toHaveAttribute('data-focused', 'true');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Zebra Housing')).toHaveCount(0);
});
