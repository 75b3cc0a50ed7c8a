import { join } from 'node:path';
import { expect } from 'vitest';
import { runCommandLine } from '../../electron/cli/run.ts';
import { temporaryFolder } from './core.ts';

/** Runs the command line in this process and collects what it says. */
export async function run(words: string[], environment: Record<string, string> = {}) {
  let out = '';
  let error = '';
  const code = await runCommandLine(words, {
    environment,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

/** The sample, made by the command line in a folder of its own. */
export async function sample(): Promise<{ folder: string; file: string }> {
  const folder = temporaryFolder();
  const file = join(folder, 'child-t.casewright');
  expect(await run(['sample', file])).toEqual({ code: 0, out: '', error: '' });
  return { folder, file };
}
