import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Client, createClient } from '../../shared/contract/client.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { openCore } from '../core/open-core.ts';
import { type CommandLine, readCommandLine, UsageError, usage } from './arguments.ts';
import { describePoints } from './check.ts';
import { describeDate } from './dates.ts';
import { describeEvents } from './events.ts';
import { exportDocument, type Files } from './export.ts';
import { exportFigure } from './figure.ts';
import { describeInfo } from './info.ts';
import { describeThemes } from './themes.ts';

export type Terminal = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
};

/** Runs one command in this process. Resolves with 0 done, 1 refused or found wanting, 2 wrong usage. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const line = readCommandLine(words);
    const workspace = openCore({
      userDataFolder: null,
      appVersion: 'command line',
      now: () => new Date(),
      exportWorker: new URL('../core/export/worker.ts', import.meta.url),
      who: line.options.as ?? 'Command line',
      log: (text) => terminal.error(`${text}\n`),
    }).openWorkspace();
    try {
      const find = (file: string) => resolve(callersFolder(terminal.environment), file);
      const mint = (file: string) => workspace.mintHandle(find(file));
      return await run(createClient(workspace), { mint, find }, line, terminal);
    } finally {
      await workspace.close();
    }
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof Refusal) {
      terminal.error(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

/** npm runs its scripts in the project's folder and says in INIT_CWD where the person was. */
function callersFolder({ npm_lifecycle_event: script, INIT_CWD: folder }: Terminal['environment']): string {
  return script === 'cli' && folder !== undefined ? folder : '.';
}

async function run(client: Client, files: Files, line: CommandLine, terminal: Terminal): Promise<0 | 1> {
  const { file, options } = line;
  const { mint } = files;
  const handle = mint(file);
  const passphrase = readPassphrase(options['passphrase-file'], terminal.environment);
  const open = () => client.call('case.open', { source: handle, passphrase });
  switch (line.command) {
    case 'sample':
      await client.call('case.openSample', { target: handle, passphrase });
      return 0;
    case 'new':
      await makeNew(client, mint, line, passphrase);
      return 0;
    case 'info':
      await open();
      terminal.out(await describeInfo(client, options.json ?? false));
      return 0;
    case 'dump':
      await open();
      terminal.error('This dump holds private names and notes. Keep it as safe as the case itself.\n');
      terminal.out(`${JSON.stringify(await client.call('case.dump', {}), null, 1)}\n`);
      return 0;
    case 'events':
      await open();
      terminal.out(await describeEvents(client, options));
      return 0;
    case 'dates':
      terminal.out(describeDate(file, options.json ?? false));
      return 0;
    case 'themes':
      await open();
      terminal.out(await describeThemes(client, options.json ?? false));
      return 0;
    case 'check': {
      await open();
      const points = await client.call('case.check', {});
      terminal.out(describePoints(points, options.json ?? false));
      return points.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
    case 'export':
      await exportDocument(client, files, line, open);
      return 0;
    case 'figure':
      await exportFigure(client, mint, line, open);
      return 0;
    default:
      return line.command satisfies never;
  }
}

async function makeNew(
  client: Client,
  mint: (path: string) => string,
  { file, options }: CommandLine,
  passphrase: string | undefined,
) {
  const target = mint(file);
  const { from, subject, type: typeLabel } = options;
  if (from !== undefined) {
    await client.call('case.createFromDump', { target, dump: mint(from), passphrase, subject, typeLabel });
    return;
  }
  await client.call('case.create', {
    target,
    passphrase,
    subject: subject ?? 'Subject not named yet',
    typeLabel: typeLabel ?? 'Local Child Safeguarding Practice Review',
    kind: typeLabel === undefined ? 'LCSPR' : 'own',
  });
}

/** From the file named, without the line break that editors add, else from the environment. */
function readPassphrase(file: string | undefined, environment: Terminal['environment']): string | undefined {
  if (file === undefined) return environment.CASEWRIGHT_PASSPHRASE || undefined;
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new Refusal('file_error', 'The passphrase file can’t be read. Check its name.');
  }
}
