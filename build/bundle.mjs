import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
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

/** Left out of every bundle: Electron is around it, SQLite and the maker of PNGs are native modules. */
const external = ['electron', 'better-sqlite3', '@resvg/resvg-js', /^node:/, ...builtinModules];

/** Builds every bundle, or names the entries that are missing and builds none. */
export async function bundleDesktop() {
  const missing = bundles.filter(({ entry }) => !existsSync(projectPath(entry))).map(({ entry }) => entry);
  if (missing.length > 0) throw new Error(`Cannot bundle the desktop app: ${missing.join(', ')} not found.`);
  for (const bundle of bundles) await bundleOne(bundle);
  copyFonts();
}

/** What pictures are drawn with (electron/core/export/figures/fonts.ts), and the licence that goes with it. */
const fontFiles = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf', 'LICENSE_FONT'];

function copyFonts() {
  for (const file of fontFiles) {
    const copy = projectPath(`dist/core/fonts/${file}`);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(projectPath(`node_modules/@expo-google-fonts/arimo/${file}`), copy);
  }
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
