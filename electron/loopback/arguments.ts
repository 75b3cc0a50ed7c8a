import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Arguments = {
  /** Case to open at the start. */
  readonly file: string | undefined;
  readonly isBrowserWanted: boolean;
  /** 0 for any free port. */
  readonly port: number;
};

/** The words of the command line make no sense; the message says how they would. */
export class UsageError extends Error {
  constructor(problem: string) {
    super(`${problem}\nUsage: [FILE] [--no-open] [--port N]`);
  }
}

export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError('Name one case file at most.');
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError('A port is a number from 0 to 65535.');
  const [file] = positionals;
  return {
    file: file === undefined ? undefined : resolve(file),
    isBrowserWanted: !values['no-open'],
    port,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'Not understood.');
  }
}
