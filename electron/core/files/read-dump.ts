import { readFileSync } from 'node:fs';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type CaseDump, caseDumpSchema } from '../../../shared/model/case-dump.ts';

/** Reads a file that `dump` wrote. Refused as `file_error` or `invalid_input`, naming the place but never its text. */
export function readDump(path: string): CaseDump {
  const read = caseDumpSchema.safeParse(readJson(path));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw new Refusal(
    'invalid_input',
    `This file can’t be read as a case${place === '' ? '' : ` (at ${place})`}: ${issue?.message ?? ''}`,
  );
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
