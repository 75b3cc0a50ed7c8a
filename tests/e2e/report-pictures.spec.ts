import type { Page } from '@playwright/test';
import { exif, plainJpeg, png, withSegments } from '../helpers/pictures.ts';
import { readParts } from '../helpers/read-docx.ts';
import { expect, expectAccessible, goTo, test } from '../helpers/sample.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: /^Text of / });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** As a camera keeps a picture that was taken upright: lying, with words of its own. */
const photo: Given = {
  name: 'Qzxwv Cedar Close.jpg',
  mimeType: 'image/jpeg',
  buffer: withSegments(plainJpeg, exif(6, 'Qzxwv')),
};

test.beforeEach(async ({ sample: page }) => {
  await goTo(page, 'Report');
  await page.getByRole('button', { name: 'Add section', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Where they lived');
  await page.getByRole('dialog').getByRole('button', { name: 'Add section' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Where they lived' })).toBeVisible();
  await editor(page).click();
  await page.keyboard.type('Before it.');
  await expect(editor(page)).toHaveText('Before it.');
});

/** Hands files to the editor as the clipboard or a drop does. */
async function give(page: Page, how: 'paste' | 'drop', files: readonly Given[], words: Record<string, string> = {}) {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] }));
  await editor(page).evaluate(
    (element, { how, given, words }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, bytes } of given)
        data.items.add(new File([Uint8Array.from(bytes)], name, { type: mimeType }));
      for (const [type, content] of Object.entries(words)) data.setData(type, content);
      const { left, top } = (element.querySelector('p') ?? element).getBoundingClientRect();
      const shared = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...shared })
          : new DragEvent('drop', { dataTransfer: data, clientX: left + 2, clientY: top + 2, ...shared }),
      );
    },
    { how, given, words },
  );
}

test('a picture is put in by the keyboard, never without alternative text, changed, taken out, and printed upright', async ({
  sample: page,
}) => {
  await page.keyboard.press('Alt+F10');
  await page.getByRole('button', { name: 'Put in' }).press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Picture…' }).press('Enter');
  await (await chooser).setFiles(photo);
  const dialog = page.getByRole('dialog', { name: 'Put in a picture' });
  await expect(dialog.getByLabel('Alternative text')).toBeFocused();
  await dialog.getByRole('button', { name: 'Put it in' }).press('Enter');
  await expect(dialog).toContainText('Say in words what the picture shows');
  await expect(dialog.getByLabel('Alternative text')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('The path from the flat to the school');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The way to school');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(editor(page)).toBeFocused();

  const picture = editor(page).getByRole('img', { name: 'The path from the flat to the school' });
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [naturalWidth, naturalHeight]),
  ).toEqual([8, 12]);
  await saved(page);
  await expect(
    page.getByRole('button', { name: /^Undo: Put in a picture|^Undo: Change text of section/ }),
  ).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(picture).toHaveCount(0);
  await expect(editor(page)).toContainText('Before it.');
  await page.keyboard.press('Control+y');
  await expect(picture).toBeVisible();

  await editor(page).locator('p').last().click();
  await page.keyboard.type('After it.');
  await page.keyboard.press('ArrowUp');
  await expect(editor(page).locator('[data-selected]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const again = page.getByRole('dialog', { name: 'Picture' });
  await expect(again.getByLabel('Alternative text')).toHaveValue('The path from the flat to the school');
  await again.getByLabel('Half of it').check();
  await again.getByRole('button', { name: 'Keep' }).click();
  await expect(editor(page).locator('[data-width="half"]')).toBeVisible();
  await picture.click();
  await page.keyboard.press('Delete');
  await expect(picture).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(picture).toBeVisible();
  await expectAccessible(page);
  await saved(page);
  await page.reload();
  await expect(editor(page).locator('[data-width="half"] img')).toBeVisible();

  await goTo(page, 'Export');
  await page.getByLabel('Full report', { exact: true }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to Word…' }).click();
  const parts = readParts(await (await download).path());
  expect(parts['word/document.xml']).toContain('descr="The path from the flat to the school"');
  expect(parts['word/document.xml']).toContain(': The way to school');
  expect(Object.keys(parts).filter((name) => /media\/.+\.jpg$/.test(name))).toHaveLength(1);
  expect(JSON.stringify(parts)).not.toContain('Qzxwv');
});

test('a picture is pasted and dropped; what is none, or is damaged, is told and changes nothing', async ({
  sample: page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Put in a picture' });
  await give(page, 'paste', [{ name: 'image.png', mimeType: 'image/png', buffer: png(40, 30) }], {
    'text/html': '<img src="file:///x.png">',
  });
  await dialog.getByLabel('Alternative text').fill('A blue door');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await expect(editor(page).getByRole('img', { name: 'A blue door' })).toBeVisible();

  await give(page, 'drop', [{ name: 'scan.jpg', mimeType: 'image/jpeg', buffer: png(30, 30) }]);
  await dialog.getByLabel('Alternative text').fill('A green door');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const alternatives = editor(page).getByRole('img');
  await expect(alternatives).toHaveCount(2);
  await expect(alternatives.first()).toHaveAttribute('alt', 'A green door');

  await give(page, 'drop', [{ name: 'list.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7') }]);
  await expect(notices(page)).toContainText('This is not a PNG or JPEG picture.');
  await give(page, 'paste', [{ name: 'cut.png', mimeType: 'image/png', buffer: png(40, 30).subarray(0, -9) }]);
  await expect(notices(page)).toContainText('This picture is damaged or not complete');
  await give(page, 'paste', [{ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }]);
  await expect(notices(page)).toContainText('files cannot be put into the text');
  await give(page, 'paste', [], { 'text/html': '<p>Words</p><p><img src="file:///C:/x.png"></p>' });
  await expect(notices(page)).toContainText('1 picture was left out (copy a picture by itself');
  await expect(dialog).toBeHidden();
  await expect(alternatives).toHaveCount(2);
});

test('a picture copied in the text stays one between paragraphs, and one of another case says that its image is missing', async ({
  sample: page,
}) => {
  await give(page, 'paste', [{ name: 'door.png', mimeType: 'image/png', buffer: png(40, 30) }]);
  const dialog = page.getByRole('dialog', { name: 'Put in a picture' });
  await dialog.getByLabel('Alternative text').fill('A blue door');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await expect(editor(page).getByRole('img', { name: 'A blue door' })).toBeVisible();
  await expect(editor(page)).toBeFocused();
  const { sha256 } = await page.evaluate(async () => {
    const found = document.querySelector<HTMLImageElement>('.editor-figure img');
    const bytes = Uint8Array.from(atob(found?.src.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return { sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  });
  const copied = (hash: string, altText: string) => ({
    'application/x-lexical-editor': JSON.stringify({
      namespace: 'casewright',
      nodes: [{ type: 'figure', version: 1, sha256: hash, altText }],
    }),
  });
  await page.keyboard.type('One');
  await page.getByRole('button', { name: 'Bulleted list' }).click();
  await page.keyboard.type(' item');
  await give(page, 'paste', [], copied(sha256, 'The same door'));
  await expect(editor(page).locator('> .editor-figure').getByRole('img', { name: 'The same door' })).toBeVisible();
  await expect(editor(page).locator('ul')).toHaveText('One item');
  await expect(notices(page)).not.toContainText('another case');

  await give(page, 'paste', [], copied('f'.repeat(64), 'A door elsewhere'));
  await expect(notices(page)).toContainText('a picture of another case came without its image');
  await expect(editor(page)).toContainText('This picture is not in the case any more.');
  await expect(editor(page)).toContainText('Read out: A door elsewhere');
  await saved(page);
  await goTo(page, 'Export');
  await expect(page.getByRole('region', { name: 'Checks before export' })).toContainText(
    'Picture 3 in “Where they lived” is no longer in the case',
  );
});
