import type { Page } from '@playwright/test';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const incident = (app: Page, name: RegExp) =>
  app.getByRole('list', { name: 'Incidents' }).getByRole('button', { name });
const comparison = (app: Page) => app.getByRole('region', { name: /accounts side by side$/ });
const field = (app: Page, name: string) => comparison(app).getByRole('rowheader', { name: new RegExp(`^${name}`) });

test('the accounts of an incident stand side by side, and where they differ is said in words', async ({
  sample: app,
}) => {
  await goTo(app, 'Same incident');
  await incident(app, /^C1/).click();
  await expect(comparison(app).getByRole('columnheader')).toHaveText([/^E10/, /^E11/]);
  await expect(field(app, 'Date')).toContainText('possibly the same');
  await expect(field(app, 'Who was there')).toContainText('same');
  await expect(field(app, 'What happened')).toContainText('differs');
  await expect(field(app, 'Outcome')).toContainText('differs');
  await expect(field(app, 'Agency')).toHaveText('Agency');
  await expect(app.getByRole('table', { name: 'Agencies without an account' }).getByRole('row')).toHaveCount(9);
  await expectAccessible(app);

  await comparison(app).getByRole('button', { name: 'Open E11' }).click();
  await expect(app.getByRole('region', { name: 'Selected event' })).toContainText('Recorded also as E10 (C1)');
  await app.getByRole('button', { name: 'Compare the accounts of C1' }).click();
  await expect(comparison(app)).toBeVisible();
});

test('events are joined in the chronology, renamed, taken apart, and undo takes each step back', async ({
  sample: app,
}) => {
  await goTo(app, 'Chronology');
  const rows = app.getByRole('grid').locator('[data-row]');
  await rows.filter({ hasText: 'E13' }).first().getByRole('gridcell').first().click();
  await app.keyboard.press('Shift+ArrowDown');
  await app.getByRole('button', { name: 'Same incident' }).click();
  await expect(app.getByText('2 events are now C2.')).toBeVisible();
  await app.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(comparison(app)).toBeVisible();

  const name = app.getByRole('textbox', { name: 'Name of the incident' });
  await name.fill('The night in December');
  await name.press('Enter');
  await expect(app.getByRole('heading', { level: 2, name: 'C2 The night in December' })).toBeVisible();
  await app.getByRole('searchbox', { name: 'Search the incidents' }).fill('december');
  await expect(incident(app, /./)).toHaveCount(1);
  await app.getByRole('searchbox', { name: 'Search the incidents' }).fill('');

  await comparison(app).getByRole('button', { name: 'Take out of the incident: E13' }).click();
  await expect(app.getByText(/E13 was taken out of the incident\. C2 had one account left/)).toBeVisible();
  await expect(incident(app, /^C2/)).toHaveCount(0);
  await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
  await app.keyboard.press('Control+z');
  await expect(incident(app, /^C2.*The night in December/)).toBeVisible();
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(incident(app, /^C2/)).toHaveCount(0);
  await expect(incident(app, /^C1/)).toBeVisible();
});

test('what might be the same incident is offered, linked by a button and can be undone', async ({ sample: app }) => {
  // E10 and E11 are both the police's; as an account by the school, E11 is one that might belong to E10.
  await goTo(app, 'Same incident');
  await incident(app, /^C1/).click();
  await comparison(app).getByRole('button', { name: 'Open E11' }).click();
  const agency = app.getByRole('region', { name: 'Selected event' }).getByRole('combobox', { name: 'Agency' });
  await agency.selectOption({ label: "Child T's school" });
  await goTo(app, 'Same incident');
  await incident(app, /^C1/).click();
  await comparison(app).getByRole('button', { name: 'Take out of the incident: E11' }).click();
  await expect(app.getByText('No incident has several accounts yet')).toBeVisible();

  const suggestions = app.getByRole('region', { name: 'Might be the same incident' });
  await expect(suggestions.getByRole('listitem')).toContainText(['Dates have days in common; both name Mother, S.']);
  await expectAccessible(app);
  await suggestions.getByRole('button', { name: 'Link E10 and E11' }).click();
  await expect(app.getByText('Linked as C2.')).toBeVisible();
  await expect(comparison(app).getByRole('columnheader')).toHaveText([/West Midlands Police/, /Child T's school/]);
  await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
  await app.keyboard.press('Control+z');
  await expect(suggestions.getByRole('button', { name: 'Link E10 and E11' })).toBeVisible();
});

test('the comparison fits at 200 % and is accessible there', async ({ sample: app }) => {
  await goTo(app, 'Same incident');
  await incident(app, /^C1/).click();
  await app.setViewportSize({ width: 640, height: 400 });
  await expectAccessible(app);
  const overflow = () => app.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow).toBe(0);
});
