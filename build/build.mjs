import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from './project.mjs';

/**
 * Each part: what it is built from, what must be there afterwards, and how to build it. The libraries are loaded only
 * when something is built, so that starting what is fresh takes no time.
 * @type {Record<'renderer' | 'desktop', { sources: string[], output: string, build: () => Promise<unknown> }>}
 */
const parts = {
  renderer: {
    sources: ['renderer', 'shared', 'build/vite.config.ts', 'build/build.mjs', 'package-lock.json'],
    output: 'dist/renderer/index.html',
    build: async () => {
      if (!existsSync(projectPath('renderer/index.html'))) throw new Error('renderer/index.html not found.');
      const { build } = await import('vite');
      // Vite asks the environment, not the mode: called from a test it would build React's slow, path-naming variant.
      process.env.NODE_ENV = 'production';
      await build({ configFile: projectPath('build/vite.config.ts'), logLevel: 'warn' });
    },
  },
  desktop: {
    sources: ['electron', 'shared', 'build/bundle.mjs', 'build/build.mjs', 'package-lock.json'],
    output: 'dist/desktop/main.mjs',
    build: async () => {
      rmSync(projectPath('dist/desktop'), { recursive: true, force: true });
      rmSync(projectPath('dist/core'), { recursive: true, force: true });
      const { bundleDesktop } = await import('./bundle.mjs');
      await bundleDesktop();
    },
  },
};

/**
 * Builds the parts whose sources differ from those of the last build, and says which it built.
 * @param {(keyof typeof parts)[]} names
 */
export async function buildStale(names) {
  const built = [];
  for (const name of names) {
    const { sources, output, build } = parts[name];
    const stamp = projectPath(`dist/.${name}-built-from`);
    const print = fingerprint(sources);
    if (existsSync(projectPath(output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue;
    rmSync(stamp, { force: true });
    await build();
    mkdirSync(projectPath('dist'), { recursive: true });
    writeFileSync(stamp, print);
    built.push(name);
  }
  return built;
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = projectPath(source);
    const isFolder = !/\.\w+$/.test(source);
    const files = !isFolder
      ? [path]
      : existsSync(path)
        ? readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
            .sort()
        : [];
    for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  try {
    const built = await buildStale(['renderer', 'desktop']);
    console.log(built.length > 0 ? `built ${built.join(' and ')}` : 'nothing to build');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
