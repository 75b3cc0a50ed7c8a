import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project.mjs';

/** Stands in for npm: notes the words it was given, and installs a lockfile's record and a Node. */
const fakeNpm = `
const fs = require('node:fs');
fs.appendFileSync('npm-was-asked.txt', process.argv[2] + '\\n');
if (fs.existsSync('npm-fails')) process.exit(1);
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
fs.rmSync('node_modules/node/bin/node', { force: true });
fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
`;

const lock = (packages: Record<string, { version: string; optional?: boolean }>) => JSON.stringify({ packages });

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'casewright-set-up-'));
  mkdirSync(join(project, 'build'));
  for (const file of ['set-up.mjs', 'project.mjs', 'run.mjs']) {
    cpSync(projectPath(`build/${file}`), join(project, 'build', file));
  }
  writeFileSync(
    join(project, 'build/begin.mjs'),
    "await (await import('./set-up.mjs')).setUp();\nconsole.log('begun');\n",
  );
  writeFileSync(join(project, 'npm-cli.cjs'), fakeNpm);
  writeFileSync(
    join(project, 'package-lock.json'),
    lock({ '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } }),
  );
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs the set-up as npm would, and gives what it said and what it asked of npm. */
function begin() {
  const env = {
    ...process.env,
    npm_execpath: join(project, 'npm-cli.cjs'),
    npm_node_execpath: process.execPath,
  };
  const asked = join(project, 'npm-was-asked.txt');
  rmSync(asked, { force: true });
  let output: string;
  try {
    output = execFileSync(process.execPath, ['build/begin.mjs'], {
      cwd: project,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    output = (error as { stderr: string }).stderr;
  }
  return { output, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim() : '' };
}

describe.skipIf(process.platform === 'win32')('set-up', () => {
  test('installs on a fresh clone, and not again', () => {
    expect(begin()).toEqual({ output: expect.stringMatching(/Installing[\s\S]*begun\n$/), asked: 'ci' });
    expect(begin()).toEqual({ output: 'begun\n', asked: '' });
  });

  test('installs again when the lockfile asks for another version, not when a package of another system is missing', () => {
    begin();
    const wanted = { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } };
    const other = { 'node_modules/a-win32': { version: '1.0.0', optional: true } };
    writeFileSync(join(project, 'package-lock.json'), lock({ ...wanted, ...other }));
    expect(begin().asked).toBe('');
    writeFileSync(join(project, 'package-lock.json'), lock({ ...wanted, 'node_modules/a': { version: '1.0.1' } }));
    expect(begin().asked).toBe('ci');
  });

  test('says so and stops when npm fails', () => {
    writeFileSync(join(project, 'npm-fails'), '');
    expect(begin()).toEqual({ output: 'npm ci failed.\n', asked: 'ci' });
  });

  test('says so and stops when the Node that was installed is not the right one', () => {
    begin();
    const node = join(project, 'node_modules/node/bin/node');
    rmSync(node);
    writeFileSync(node, '#!/bin/sh\necho v18.0.0\n', { mode: 0o755 });
    expect(begin().output).toMatch(/runs on Node 24.*node_modules has v18\.0\.0/);
  });
});
