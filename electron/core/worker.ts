import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openCore, type Workspace } from './open-core.ts';
import { describeError, type WorkerReport, type WorkerRequest, type WorkerSettings } from './worker-messages.ts';

/** The core in a thread of its own, so that no window waits for it: one core, and a workspace for each window. */
const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread.');
const settings = workerData as WorkerSettings;

const core = openCore({
  ...settings,
  exportWorker: new URL(settings.exportWorker),
  now: () => new Date(),
  log: (line) => report({ type: 'log', line }),
});
const workspaces = new Map<number, Workspace>();

port.on('message', (request: WorkerRequest) => void answer(request));

function report(message: WorkerReport): void {
  port?.postMessage(message);
}

/** Answers every request, whatever happens: a value that cannot cross counts as a failure too. */
async function answer(request: WorkerRequest): Promise<void> {
  try {
    report({ type: 'answer', id: request.id, value: await carryOut(request) });
  } catch (error) {
    const logId = randomUUID().slice(0, 8);
    report({ type: 'log', line: `${logId} ${request.method} ${describeError(error)}` });
    report({ type: 'failure', id: request.id, logId });
  }
}

async function carryOut(request: WorkerRequest): Promise<unknown> {
  if (request.method === 'open') return openWorkspace(request.workspace);
  const workspace = workspaces.get(request.workspace);
  if (workspace === undefined) throw new Error('There is no such workspace.');
  switch (request.method) {
    case 'dispatch':
      return workspace.dispatch(...request.words);
    case 'mintHandle':
      return workspace.mintHandle(...request.words);
    case 'pathOf':
      return workspace.pathOf(...request.words);
    case 'close':
      workspaces.delete(request.workspace);
      await workspace.close();
      return null;
  }
}

function openWorkspace(id: number): null {
  const workspace = core.openWorkspace();
  workspace.subscribe((announcement) => report({ type: 'announcement', workspace: id, announcement }));
  workspaces.set(id, workspace);
  return null;
}
