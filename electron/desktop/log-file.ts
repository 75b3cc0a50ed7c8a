import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 1_000_000;

/** Writes lines to `casewright.log`, keeping the file before it; a log that cannot be written stops nothing. */
export function openLogFile(folder: string, now: () => Date): (line: string) => void {
  const path = join(folder, 'casewright.log');
  return (line) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
      appendFileSync(path, `${now().toISOString()} ${line}\n`, { mode: 0o600 });
    } catch {
      console.error(line);
    }
  };
}
