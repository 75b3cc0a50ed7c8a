import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../electron/loopback/arguments.ts';
import { findUserDataFolder } from '../../electron/loopback/user-data.ts';

describe('the words of the command line', () => {
  test('are a case file, no browser, and a port, each of which may be left out', () => {
    expect(readArguments([])).toEqual({ file: undefined, isBrowserWanted: true, port: 0 });
    expect(readArguments(['--port', '8080', 'T.casewright', '--no-open'])).toEqual({
      file: resolve('T.casewright'),
      isBrowserWanted: false,
      port: 8080,
    });
  });

  test('that make no sense are refused with how they would', () => {
    for (const words of [['a', 'b'], ['--port', 'x'], ['--port', '70000'], ['--port=-1'], ['--open'], ['--port']]) {
      expect(() => readArguments(words)).toThrow(UsageError);
      expect(() => readArguments(words)).toThrow(/Usage: \[FILE\] \[--no-open\] \[--port N\]/);
    }
  });
});

test('settings lie where the system keeps those of apps, or where the environment says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-settings-'));
  expect(findUserDataFolder({ CASEWRIGHT_USER_DATA: join(folder, 'own') })).toBe(join(folder, 'own'));
  expect(findUserDataFolder({ XDG_CONFIG_HOME: folder }, 'linux')).toBe(join(folder, 'Casewright'));
  expect(findUserDataFolder({ APPDATA: folder }, 'win32')).toBe(join(folder, 'Casewright'));
  await rm(folder, { recursive: true });
});
