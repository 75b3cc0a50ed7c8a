import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { build } from 'vite';
import { projectPath } from './project.mjs';

/** @typedef {{ entry: string, output: string, format: 'es' | 'cjs' }} Bundle */

/**
 * What the desktop app runs, each one file without source folders beside it. The preload is CommonJS because a
 * sandboxed preload cannot be a module.
 * @type {readonly Bundle[]}
 */
export const bundles = [
  { entry: 'electron/desktop/main.ts', output: 'dist/desktop/main.mjs', format: 'es' },
  { entry: 'electron/desktop/preload.ts', output: 'dist/desktop/preload.cjs', format: 'cjs' },
  { entry: 'electron/core/worker.ts', output: 'dist/core/worker.mjs', format: 'es' },
  { entry: 'electron/core/export/worker.ts', output: 'dist/core/export-worker.mjs', format: 'es' },
];

/** Left out of every bundle: Electron is around it, and SQLite is a native module. */
const external = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

/** Builds every bundle, or names the entries that are missing and builds none. */
export async function bundleDesktop() {
  const missing = bundles.filter(({ entry }) => !existsSync(projectPath(entry))).map(({ entry }) => entry);
  if (missing.length > 0) throw new Error(`Cannot bundle the desktop app: ${missing.join(', ')} not found.`);
  for (const bundle of bundles) await bundleOne(bundle);
}

/** CommonJS libraries expect these two names, which a module does not have; without them such a library throws in use. */
const moduleBanner = 'const { filename: __filename, dirname: __dirname } = import.meta;';

/** @param {Bundle} bundle */
async function bundleOne({ entry, output, format }) {
  const cut = output.lastIndexOf('/');
  await build({
    configFile: false,
    root: projectPath(),
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: projectPath(entry),
      outDir: projectPath(output.slice(0, cut)),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        external,
        output: {
          format,
          entryFileNames: output.slice(cut + 1),
          codeSplitting: false,
          ...(format === 'es' && { banner: moduleBanner }),
        },
      },
    },
  });
}
