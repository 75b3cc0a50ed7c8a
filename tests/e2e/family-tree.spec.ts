import { accessibilityFaults } from '../helpers/app.ts';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

test('family relations are recorded by keyboard, told both ways and drawn, and undo takes each back', async ({
  sample,
}) => {
  await goTo(sample, 'People');
  await sample.getByLabel('Add a person by pseudonym').fill('Aunt');
  await sample.keyboard.press('Enter');
  const family = sample.getByRole('region', { name: 'Family', exact: true });
  await expect(family).toContainText('No family relation has been recorded.');

  // Impossible first: said where it was chosen, and the choice stays.
  const whom = family.getByLabel('Whom');
  await family.getByRole('button', { name: 'Add relation' }).press('Enter');
  await expect(whom).toHaveAccessibleDescription('Choose a person first.');
  await family.getByLabel('Gender').focus();
  await sample.keyboard.type('Fem');
  await expect(family.getByLabel('Aunt is')).toContainText('Sister of');
  await family.getByLabel('Aunt is').focus();
  await sample.keyboard.type('Sister');
  await sample.keyboard.press('Tab');
  await sample.keyboard.type('Fath');
  await sample.keyboard.press('Tab');
  await sample.keyboard.press('Enter');
  const relations = sample.getByRole('list', { name: 'Family relations of Aunt' });
  await expect(relations.getByRole('listitem')).toHaveText(['Sister of Father']);
  await expect(whom).toHaveValue('');
  await whom.selectOption({ label: 'Father' });
  await family.getByRole('button', { name: 'Add relation' }).press('Enter');
  await expect(whom).toHaveAccessibleDescription('This relation is recorded already.');

  await relations.getByRole('button', { name: 'Open Father' }).press('Enter');
  const ofFather = sample.getByRole('list', { name: 'Family relations of Father' });
  await expect(ofFather.getByRole('listitem')).toHaveText([
    'Father of Child T',
    'Son of Paternal grandparents',
    'Brother of Aunt',
  ]);
  await family.getByLabel('Father is').selectOption('child');
  await family.getByLabel('Whom').selectOption({ label: 'Child T' });
  await family.getByRole('button', { name: 'Add relation' }).press('Enter');
  await expect(family.getByLabel('Whom')).toHaveAccessibleDescription(/Nobody can be their own parent/);

  await sample.getByRole('tab', { name: 'Family tree' }).press('Enter');
  const tree = sample.getByRole('region', { name: 'Family tree' });
  await expect(tree.getByRole('button', { name: 'Aunt' })).toBeVisible();
  const table = sample.getByRole('table', { name: 'Family relations' });
  await expect(table.getByRole('row', { name: 'Father Brother of Aunt' })).toBeVisible();
  await tree.getByRole('button', { name: /^Child T/ }).press('Enter');
  await expect(sample.getByRole('list', { name: 'Family relations of Child T' })).toContainText('Son of Mother');

  await sample.getByRole('heading', { level: 1 }).focus();
  await sample.keyboard.press('Control+z');
  await expect(tree.getByRole('button', { name: 'Aunt' })).toHaveCount(0);
  await expect(sample.getByRole('button', { name: 'Redo: Add family relation' })).toBeVisible();
});

test('the family tree is accessible, fits at 200 %, and follows pseudonyms, deaths and what is removed', async ({
  sample,
}) => {
  await goTo(sample, 'People');
  await sample.getByRole('tab', { name: 'Family tree' }).click();
  const tree = sample.getByRole('region', { name: 'Family tree' });
  await tree.getByRole('button', { name: /^Mother/ }).click();
  await sample.getByLabel('Pseudonym', { exact: true }).fill('Adult A');
  await sample.getByLabel('Has died').check();
  await expect(tree.getByRole('button', { name: /^Adult A.*Has died/ })).toHaveAttribute('aria-current', 'true');
  const table = sample.getByRole('table', { name: 'Family relations' });
  await expect(table.getByRole('row', { name: 'Adult A (has died) Partner of S' })).toBeVisible();
  await sample.getByLabel(/Listed in the key to people/).uncheck();
  await expect(sample.getByText('Not printed, since not in the key to people: Adult A.')).toBeVisible();
  await expectAccessible(sample);
  await sample.setViewportSize({ width: 640, height: 400 });
  expect(await accessibilityFaults(sample)).toEqual([]);
  const overflow = () =>
    sample.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBe(0);
  await sample.setViewportSize({ width: 1280, height: 800 });

  const remove = sample.getByRole('button', { name: 'Remove: Partner of S' });
  await remove.press('Enter');
  await expect(sample.getByRole('button', { name: 'Remove: Mother of Child T' })).toBeFocused();
  await expect(tree.getByRole('button', { name: /^S/ })).toHaveCount(0);
  await sample.getByRole('button', { name: 'Delete…' }).click();
  await expect(sample.getByRole('alertdialog')).toContainText('1 family relation will be deleted with it.');
});

test('a report says what a family tree would print, and turned into text it is the table of relations', async ({
  sample,
}) => {
  await goTo(sample, 'Report');
  await sample
    .getByRole('button', { name: /Family background/ })
    .first()
    .click();
  const part = sample.getByRole('region', { name: 'Family tree: made from the case' });
  await expect(part).toContainText('8 family relations');
  await expect(part).toContainText('Mother · Mother of Child T');
  await part.getByRole('button', { name: 'Turn into text: Family tree' }).click();
  const table = sample.getByRole('textbox').getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: 'Partner of' })).toContainText('MotherPartner ofS');
});
