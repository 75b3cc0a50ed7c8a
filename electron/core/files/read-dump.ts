import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type CaseDump, caseDumpSchema } from '../../../shared/model/case-dump.ts';

/** Reads a file that `dump` wrote. Refused as `file_error` or `invalid_input`, naming the place but never its text. */
export function readDump(path: string): CaseDump {
  const read = caseDumpSchema.safeParse(readJson(path));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue === undefined ? '' : placeOf(issue);
  const words = issue?.code === 'unrecognized_keys' ? 'It holds a key that is not known.' : (issue?.message ?? '');
  throw new Refusal(
    'invalid_input',
    `This file can’t be read as a case${place === '' ? '' : ` (at ${place})`}: ${words}`,
  );
}

/** Names of the format itself. The keys of `refCounters` are the file's own, and may be anything. */
function placeOf({ path }: z.core.$ZodIssue): string {
  return (path[0] === 'refCounters' ? path.slice(0, 1) : path).join('.');
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Refusal('file_error', 'The file with the case can’t be read. Check its name and folder.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid_input', 'The file with the case is not JSON. Choose one that “dump” wrote.');
  }
}
