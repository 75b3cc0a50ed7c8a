import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { type RemoteWorkspace, startCoreInWorker } from '../core/worker-client.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { openBrowser } from './open-browser.ts';
import { startServer } from './server.ts';
import { findUserDataFolder } from './user-data.ts';

const tenMinutes = 10 * 60 * 1_000;
const log = (line: string) => console.error(line);

/** Casewright in the default browser, for machines where the desktop app cannot be installed. */
try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'Casewright could not start.');
  process.exit(error instanceof UsageError ? 2 : 1);
}

async function run({ file, isBrowserWanted, port }: Arguments): Promise<void> {
  const core = startCoreInWorker({
    worker: new URL('../core/worker.ts', import.meta.url),
    exportWorker: new URL('../core/export/worker.ts', import.meta.url),
    userDataFolder: findUserDataFolder(process.env),
    appVersion: packageJson.version,
    log,
  });
  const workspace = await core.openWorkspace();
  const server = await startServer({
    workspace,
    pageFolder: fileURLToPath(new URL('../../dist/renderer', import.meta.url)),
    port,
    idleMilliseconds: tenMinutes,
    onEnd: () => void end(),
    log,
  });
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await server.stop();
    await core.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  if (file !== undefined) await openAtStart(workspace, file);
  console.log(`Casewright is at ${server.address} (this address works once; Ctrl+C ends Casewright)`);
  if (isBrowserWanted) openBrowser(server.address);
}

/** A case that does not open is named with the reason, and the start screen comes up all the same. */
async function openAtStart(workspace: RemoteWorkspace, file: string): Promise<void> {
  const result = await workspace.dispatch('case.open', { source: await workspace.mintHandle(file) });
  if (!result.ok) console.error(`${basename(file)} was not opened: ${result.error.message}`);
}
