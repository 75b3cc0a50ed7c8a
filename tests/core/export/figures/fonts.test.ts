import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFilesOf } from '../../../../electron/core/export/figures/fonts.ts';

test('fonts are in their package when the worker runs from the source', () => {
  const files = fontFilesOf(new URL('../../../../electron/core/export/worker.ts', import.meta.url).href);
  expect(files.map((file) => existsSync(file))).toEqual([true, true]);
});

test('fonts of a packaged app lie outside of its archive, where native code can open them', () => {
  const [regular] = fontFilesOf('file:///opt/Casewright/resources/app.asar/dist/core/export-worker.mjs');
  expect(regular).toMatch(
    /[\\/]resources[\\/]app\.asar\.unpacked[\\/]dist[\\/]core[\\/]fonts[\\/]400Regular[\\/]Arimo_400Regular\.ttf$/,
  );
});
