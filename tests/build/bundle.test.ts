import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStale } from '../../build/build.mjs';
import { bundles } from '../../build/bundle.mjs';
import { projectPath } from '../../build/project.mjs';
import { startCoreInWorker } from '../../electron/core/worker-client.ts';

/** What a bundle may still ask for by name: Electron is around it, SQLite and the maker of PNGs are native modules beside it. */
const besideBundles = ['electron', 'better-sqlite3', '@resvg/resvg-js'];
const isPresent = (name: string) => name.startsWith('node:') || besideBundles.includes(name);
const namesIn = (text: string) =>
  [
    ...text.matchAll(/(?:^|[;\s])(?:import|export)\s[^'"();]*?from\s*['"]([^'"]+)['"]|\brequire\(['"]([^'"]+)['"]\)/g),
  ].map(([, imported, required]) => (imported ?? required) as string);

const folder = mkdtempSync(join(tmpdir(), 'casewright-bundle-'));

beforeAll(() => buildStale(['renderer', 'desktop']), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is built', () => {
  test.each(bundles)('$output stands alone', ({ output }) => {
    const builtin = createRequire(import.meta.url)('node:module').builtinModules as string[];
    const names = namesIn(readFileSync(projectPath(output), 'utf8'));
    expect(names.filter((name) => !isPresent(name) && !builtin.includes(name))).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const files = (readdirSync(projectPath('dist'), { recursive: true }) as string[])
      .filter((name) => /^(core|desktop|renderer)\b/.test(name))
      .map((name) => projectPath(`dist/${name.replaceAll('\\', '/')}`))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(bundles.length);
    expect(files.filter((path) => readFileSync(path, 'utf8').includes(projectPath()))).toEqual([]);
  });

  test('the page has no inline script, so that a strict policy can serve it', () => {
    const page = readFileSync(projectPath('dist/renderer/index.html'), 'utf8');
    expect(page.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son\w+=|(?:src|href)="\//g)).toBeNull();
  });

  test('both workers start from their bundles and make a document and a picture', async () => {
    const at = (path: string) => pathToFileURL(projectPath(path));
    const log: string[] = [];
    const core = startCoreInWorker({
      worker: at('dist/core/worker.mjs'),
      exportWorker: at('dist/core/export-worker.mjs'),
      userDataFolder: folder,
      appVersion: 'test',
      log: (line) => log.push(line),
    });
    try {
      const workspace = await core.openWorkspace();
      const file = join(folder, 'sample.casewright');
      const target = await workspace.mintHandle(file);
      expect(await workspace.dispatch('case.openSample', { target })).toMatchObject({ ok: true });
      const out = join(folder, 'briefing.docx');
      const handle = await workspace.mintHandle(out);
      const answer = await workspace.dispatch('document.export', { document: 'briefing', target: handle, version: '' });
      expect({ answer, log }).toMatchObject({ answer: { ok: true }, log: [] });
      expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
      const picture = join(folder, 'timeline.png');
      const png = { figure: 'timeline', format: 'png', target: await workspace.mintHandle(picture) };
      expect({ answer: await workspace.dispatch('figure.export', png), log }).toMatchObject({
        answer: { ok: true },
        log: [],
      });
      // With its fonts; a page without a letter on it is a tenth of that.
      expect(readFileSync(picture).length).toBeGreaterThan(150_000);
    } finally {
      await core.stop();
    }
  }, 60_000);
});
