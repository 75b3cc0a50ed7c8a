import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCore, type Workspace } from '../../electron/core/open-core.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import type { CommandError } from '../../shared/contract/errors.ts';

export type TestCore = {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly client: Client;
  /** Lines that the core logged. */
  readonly log: string[];
  /** Moves the clock on. */
  readonly wait: (milliseconds: number) => void;
  readonly handle: (fileName: string) => string;
  readonly path: (fileName: string) => string;
};

/** A folder that goes when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real core in a folder of its own, with a clock that stands still unless told to move. */
export function testCore(folder = temporaryFolder()): TestCore {
  let time = Date.parse('2026-03-02T09:00:00Z');
  const log: string[] = [];
  const workspace = openCore({
    userDataFolder: join(folder, 'settings'),
    appVersion: '0.0.0-test',
    now: () => new Date(time),
    exportWorker: new URL('../../electron/core/export/worker.ts', import.meta.url),
    who: 'Test reviewer',
    log: (line) => log.push(line),
  }).openWorkspace();
  onTestFinished(() => workspace.close());
  return {
    folder,
    workspace,
    client: createClient(workspace),
    log,
    wait: (milliseconds) => {
      time += milliseconds;
    },
    handle: (fileName) => workspace.mintHandle(join(folder, fileName)),
    path: (fileName) => join(folder, fileName),
  };
}

/** A core with a new, empty case open. */
export async function testCase(passphrase?: string): Promise<TestCore> {
  const core = testCore();
  await core.client.call('case.create', {
    target: core.handle('case.casewright'),
    subject: 'Child A',
    typeLabel: 'Local Child Safeguarding Practice Review',
    passphrase,
  });
  return core;
}

/** A core with a copy of the Child T sample open. */
export async function sampleCase(): Promise<TestCore> {
  const core = testCore();
  await core.client.call('case.openSample', { target: core.handle('sample.casewright') });
  return core;
}

/** The error of a call that must fail. */
export async function refusalOf(
  core: Pick<TestCore, 'workspace'>,
  name: string,
  input: unknown,
): Promise<CommandError> {
  const result = await core.workspace.dispatch(name, input);
  if (result.ok) throw new Error(`${name} was expected to be refused.`);
  return result.error;
}
