import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findForbiddenImports } from '../../build/check-layers.mjs';
import { projectPath } from '../../build/project.mjs';

const rules: { name: string }[] = createRequire(import.meta.url)('../../build/layers.cjs').forbidden;

/** What every planted import points at; none of these files imports anything itself. */
const targets = [
  'shared/contract/commands.ts',
  'electron/core/open-core.ts',
  'electron/core/worker-client.ts',
  'electron/core/dispatch.ts',
  'electron/core/handlers/events.ts',
  'electron/core/store/database.ts',
  'electron/core/import/returns.ts',
  'electron/core/export/report.ts',
  'electron/core/checks/names.ts',
  'electron/desktop/main.ts',
  'electron/loopback/main.ts',
  'electron/cli/main.ts',
  'renderer/app/frame.tsx',
  'renderer/editor/editor.tsx',
  'renderer/event-filter/filter-bar.tsx',
  'renderer/host/client.ts',
  'renderer/ui/button.tsx',
  'renderer/features/themes/screen.tsx',
  'build/project.mjs',
  'tests/helpers/app.ts',
];

/** Stand-ins for what npm would install, the last one undeclared. */
const installed = [
  ...['better-sqlite3', 'docx', 'edtf', 'zod', 'electron', 'vite', 'react', 'react-dom', 'react-aria-components'],
  ...['@tanstack/react-query', '@tanstack/react-virtual', 'graceful-fs'],
];

/** One forbidden import a rule, each in a file of its own: the file, and what it imports. */
const plants: Record<string, [file: string, specifier: string][]> = {
  'shared-imports-only-itself': [
    ['shared/model/plant-node.ts', 'node:fs'],
    ['shared/model/plant-react.ts', 'react'],
    ['shared/model/plant-core.ts', '../../electron/core/dispatch.ts'],
    ['shared/model/plant-renderer.ts', '../../renderer/ui/button.tsx'],
  ],
  'core-knows-no-shell': [
    ['electron/core/plant-desktop.ts', '../desktop/main.ts'],
    ['electron/core/plant-loopback.ts', '../loopback/main.ts'],
    ['electron/core/plant-cli.ts', '../cli/main.ts'],
  ],
  'core-runs-on-what-is-shipped': [['electron/core/plant-dev.ts', 'vite']],
  'only-desktop-knows-electron': [
    ['electron/core/plant-electron.ts', 'electron'],
    ['electron/loopback/plant-electron.ts', 'electron'],
    ['renderer/app/plant-electron.ts', 'electron'],
  ],
  'shells-enter-by-the-door': [
    ['electron/desktop/plant-store.ts', '../core/store/database.ts'],
    ['electron/loopback/plant-handlers.ts', '../core/handlers/events.ts'],
    ['electron/cli/plant-export.ts', '../core/export/report.ts'],
  ],
  'shells-never-meet': [
    ['electron/desktop/plant-loopback.ts', '../loopback/main.ts'],
    ['electron/loopback/plant-cli.ts', '../cli/main.ts'],
    ['electron/cli/plant-desktop.ts', '../desktop/main.ts'],
  ],
  'shells-know-no-screen': [['electron/desktop/plant-screen.ts', '../../renderer/app/frame.tsx']],
  'renderer-never-imports-electron': [['renderer/host/plant-core.ts', '../../electron/core/open-core.ts']],
  'renderer-knows-no-node': [['renderer/app/plant-node.tsx', 'node:path']],
  'feature-never-imports-another': [['renderer/features/chronology/plant-themes.tsx', '../themes/screen.tsx']],
  'feature-imports-only-below': [['renderer/features/chronology/plant-app.tsx', '../../app/frame.tsx']],
  'ui-imports-only-react': [
    ['renderer/ui/plant-shared.tsx', '../../shared/contract/commands.ts'],
    ['renderer/ui/plant-host.tsx', '../host/client.ts'],
    ['renderer/ui/plant-query.tsx', '@tanstack/react-query'],
  ],
  'editor-and-host-stay-below': [
    ['renderer/editor/plant-feature.tsx', '../features/themes/screen.tsx'],
    ['renderer/host/plant-app.ts', '../app/frame.tsx'],
    ['renderer/host/plant-filter.ts', '../event-filter/filter-bar.tsx'],
  ],
  'event-filter-stays-below': [
    ['renderer/event-filter/plant-feature.tsx', '../features/themes/screen.tsx'],
    ['renderer/event-filter/plant-app.tsx', '../app/frame.tsx'],
    ['renderer/event-filter/plant-editor.tsx', '../editor/editor.tsx'],
  ],
  'store-knows-no-handlers': [['electron/core/store/plant-handler.ts', '../handlers/events.ts']],
  'no-sql-in-import-export-checks': [
    ['electron/core/import/plant-sqlite.ts', 'better-sqlite3'],
    ['electron/core/export/plant-store.ts', '../store/database.ts'],
    ['electron/core/checks/plant-store.ts', '../store/database.ts'],
  ],
  'only-store-and-files-open-sqlite': [['electron/core/handlers/plant-sqlite.ts', 'better-sqlite3']],
  'product-knows-no-tests': [
    ['renderer/app/plant-tests.ts', '../../tests/helpers/app.ts'],
    ['electron/cli/plant-build.ts', '../../build/project.mjs'],
  ],
  'no-circles': [['shared/dates/plant-here.ts', './there.ts']],
  'every-import-resolves': [['shared/rules/plant-nowhere.ts', './nowhere.ts']],
  'every-package-is-declared': [['electron/core/plant-stowaway.ts', 'graceful-fs']],
};

/** The imports DESIGN allows, one file a layer. */
const allowed: [file: string, specifiers: string[]][] = [
  ['shared/rules/allowed.ts', ['../contract/commands.ts', 'zod', 'edtf']],
  ['electron/core/allowed.ts', ['./store/database.ts', '../../shared/contract/commands.ts', 'node:fs', 'docx']],
  ['electron/core/store/allowed.ts', ['better-sqlite3', 'node:path']],
  ['electron/core/handlers/allowed.ts', ['../store/database.ts', '../import/returns.ts', '../export/report.ts']],
  ['electron/core/export/allowed.ts', ['docx', '../../../shared/contract/commands.ts']],
  ['electron/desktop/allowed.ts', ['electron', '../core/open-core.ts', '../../shared/contract/commands.ts']],
  ['electron/loopback/allowed.ts', ['node:http', '../core/worker-client.ts', './main.ts']],
  ['renderer/app/allowed.tsx', ['../features/themes/screen.tsx', '../ui/button.tsx', '../host/client.ts']],
  [
    'renderer/features/chronology/allowed.tsx',
    [
      '../../editor/editor.tsx',
      '../../event-filter/filter-bar.tsx',
      '../../host/client.ts',
      '../../ui/button.tsx',
      '../../../shared/contract/commands.ts',
      '@tanstack/react-query',
    ],
  ],
  ['renderer/event-filter/allowed.tsx', ['../ui/button.tsx', '../host/client.ts', '../../shared/contract/commands.ts']],
  [
    'renderer/ui/allowed.tsx',
    ['react', 'react-dom', 'react-aria-components', '@tanstack/react-virtual', './button.tsx'],
  ],
];

const importing = (specifiers: string[]) =>
  specifiers.map((specifier) => `import type {} from '${specifier}';\n`).join('');

let tree: string;
let found: Awaited<ReturnType<typeof findForbiddenImports>>;

async function plant(file: string, text: string) {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'casewright-layers-'));
  await cp(projectPath('package.json'), join(tree, 'package.json'));
  for (const name of installed) {
    await plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    await plant(`node_modules/${name}/index.js`, '');
  }
  for (const target of targets) await plant(target, 'export const present = true;\n');
  await plant('shared/dates/there.ts', importing(['./plant-here.ts']));
  for (const [file, specifiers] of allowed) await plant(file, importing(specifiers));
  for (const [file, specifier] of Object.values(plants).flat()) await plant(file, importing([specifier]));
  found = await findForbiddenImports(tree);
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('layer rules', () => {
  test('every rule has a planted import', () => {
    expect(Object.keys(plants).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  test.each(Object.entries(plants))('%s fails on its planted imports', (rule, files) => {
    const caught = found.violations.filter((violation) => violation.rule === rule).map(({ from }) => from);
    expect(caught).toEqual(expect.arrayContaining(files.map(([file]) => file)));
  });

  test('what DESIGN allows is not forbidden', () => {
    const files = allowed.map(([file]) => file);
    expect(found.modules).toEqual(expect.arrayContaining(files));
    expect(found.violations.filter(({ from }) => files.includes(from))).toEqual([]);
  });

  test('an empty tree reads zero modules', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'casewright-layers-empty-'));
    try {
      expect((await findForbiddenImports(empty)).modules).toEqual([]);
    } finally {
      await rm(empty, { recursive: true });
    }
  });
});
