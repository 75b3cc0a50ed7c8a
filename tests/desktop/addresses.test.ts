import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundles } from '../../build/bundle.mjs';
import { projectPath } from '../../build/project.mjs';
import { addressesFrom } from '../../electron/desktop/addresses.ts';

const at = (path: string) => pathToFileURL(projectPath(path)).href;

test('from the bundle every part is where the build puts it', () => {
  const output = (entry: string) => at(bundles.find((bundle) => bundle.entry === entry)?.output ?? `no ${entry}`);
  const { preload, page, worker, exportWorker } = addressesFrom(output('electron/desktop/main.ts'));
  expect([preload.href, worker.href, exportWorker.href, page.href]).toEqual([
    output('electron/desktop/preload.ts'),
    output('electron/core/worker.ts'),
    output('electron/core/export/worker.ts'),
    at('dist/renderer/'),
  ]);
});

test('from the source the workers are the sources, the preload and the page the built ones', () => {
  const { preload, page, worker, exportWorker } = addressesFrom(at('electron/desktop/addresses.ts'));
  expect([preload.href, page.href]).toEqual([at('dist/desktop/preload.cjs'), at('dist/renderer/')]);
  expect([worker.href, exportWorker.href]).toEqual([
    at('electron/core/worker.ts'),
    at('electron/core/export/worker.ts'),
  ]);
});
