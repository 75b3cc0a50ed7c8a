import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project.mjs';

type Locked = { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> };

const text = (path: string) => readFileSync(projectPath(path), 'utf8');
const locked: Record<string, Locked> = JSON.parse(text('package-lock.json')).packages;
const manifest = JSON.parse(text('package.json'));

/** Where Node would look for `name` from the package at `path`, nearest first. */
function placesOf(path: string, name: string): string[] {
  const place = `${path ? `${path}/` : ''}node_modules/${name}`;
  const parent = path.lastIndexOf('/node_modules/');
  return path === '' ? [place] : [place, ...placesOf(parent < 0 ? '' : path.slice(0, parent), name)];
}

describe('the lockfile', () => {
  test('holds the packages of every system, so that npm ci works on each', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !placesOf(path, name).some((place) => place in locked)),
    );
    expect(missing, 'pin a version whose packages the registry has for every system, then npm install').toEqual([]);
  });

  test('names no place to download from, and the hash of everything', () => {
    const entries = Object.entries(locked).filter(([path]) => path !== '');
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  test('pins exact versions', () => {
    const versions = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('lets only the package that brings Node run an install script', () => {
    const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([['node', true]]);
  });
});
