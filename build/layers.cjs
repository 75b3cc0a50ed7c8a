// Who may import whom. Each rule is planted against in tests/build/layers.test.ts.

/** Packages by name, as they lie in node_modules; a name also covers its own subpaths. */
const packages = (...names) => names.map((name) => `^node_modules/${name}/`);

const shell = '^electron/(desktop|loopback|cli)/';
const outward = '^electron/core/(import|export|checks)/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'shared-imports-only-itself',
    comment: 'shared/ is pure: itself, zod and edtf.',
    from: { path: '^shared/' },
    to: { pathNot: ['^shared/', ...packages('zod', 'edtf')] },
  },
  {
    name: 'core-knows-no-shell',
    comment: 'The core is the whole program: it knows shared/, Node and its libraries.',
    from: { path: '^electron/core/' },
    to: {
      pathNot: ['^electron/core/', '^shared/', '^node_modules/'],
      dependencyTypesNot: ['core'],
      couldNotResolve: false,
    },
  },
  {
    name: 'core-runs-on-what-is-shipped',
    comment: 'A library of the core is listed under "dependencies", since a packaged app carries no others.',
    from: { path: '^electron/core/' },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'only-desktop-knows-electron',
    comment: 'Everything but the desktop shell runs on plain Node or in a browser.',
    from: { pathNot: '^(electron/desktop|tests|build)/' },
    to: { path: packages('electron') },
  },
  {
    name: 'shells-enter-by-the-door',
    comment: 'Shells translate, they never decide: windows see worker-client.ts, the command line sees open-core.ts.',
    from: { path: shell },
    to: { path: '^electron/core/', pathNot: '^electron/core/(open-core|worker-client)\\.ts$' },
  },
  {
    name: 'shells-never-meet',
    comment: 'No shell imports another.',
    from: { path: shell },
    to: { path: shell, pathNot: '^electron/$1/' },
  },
  {
    name: 'shells-know-no-screen',
    comment: 'A shell serves or loads the built renderer; it never imports it.',
    from: { path: '^electron/' },
    to: { path: '^renderer/' },
  },
  {
    name: 'renderer-never-imports-electron',
    comment: 'What the renderer and the core both need is in shared/contract.',
    from: { path: '^renderer/' },
    to: { path: ['^electron/'] },
  },
  {
    name: 'renderer-knows-no-node',
    comment: 'The renderer runs in a sandboxed page.',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'feature-never-imports-another',
    comment: 'What two features share belongs in renderer/ui, renderer/editor, renderer/event-filter or renderer/host.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'feature-imports-only-below',
    comment: 'A feature knows editor, event-filter, ui, host and shared, never the frame around it.',
    from: { path: '^renderer/features/' },
    to: { path: '^renderer/', pathNot: '^renderer/(features|editor|event-filter|ui|host)/' },
  },
  {
    name: 'ui-imports-only-react',
    comment: 'Controls are plain: React and its control library.',
    from: { path: '^renderer/ui/' },
    to: {
      pathNot: ['^renderer/ui/', ...packages('react', 'react-dom', 'react-aria-components', '@tanstack/react-virtual')],
    },
  },
  {
    name: 'editor-and-host-stay-below',
    comment: 'The editor and the host serve every feature and know none.',
    from: { path: '^renderer/(editor|host)/' },
    to: { path: '^renderer/', pathNot: '^renderer/(editor|host|ui)/' },
  },
  {
    name: 'event-filter-stays-below',
    comment: 'Filtering events serves every screen that shows them, and knows none, nor the editor.',
    from: { path: '^renderer/event-filter/' },
    to: { path: '^renderer/', pathNot: '^renderer/(event-filter|host|ui)/' },
  },
  {
    name: 'store-knows-no-handlers',
    comment: 'The store is asked; it asks nobody who asks it.',
    from: { path: '^electron/core/store/' },
    to: { path: '^electron/core/(handlers/|import/|export/|checks/|dispatch\\.ts|open-core\\.ts)' },
  },
  {
    name: 'no-sql-in-import-export-checks',
    comment: 'Import, export and checks get data and give data; only the session holds the database.',
    from: { path: outward },
    to: { path: ['^electron/core/store/', ...packages('better-sqlite3')] },
  },
  {
    name: 'only-store-and-files-open-sqlite',
    comment: 'SQL is spoken in one room; files/ opens a case only to copy it whole.',
    from: { path: '^electron/', pathNot: '^electron/core/(store|files)/' },
    to: { path: packages('better-sqlite3') },
  },
  {
    name: 'product-knows-no-tests',
    comment: 'Nothing that ships needs the build or the tests.',
    from: { path: '^(shared|electron|renderer)/' },
    to: { path: '^(build|tests)/' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or lack a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-resolves',
    comment: 'An import that leads nowhere hides from every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'every-package-is-declared',
    comment: 'A package that came along with another may leave with it.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^tests/fixtures/' },
    // Imports of types bind layers together as much as others do.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
