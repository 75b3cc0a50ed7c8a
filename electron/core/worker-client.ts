import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Announcement, Result, Transport } from '../../shared/contract/index.ts';
import {
  describeError,
  type WorkerReport,
  type WorkerRequest,
  type WorkerSettings,
  type WorkspaceCalls,
} from './worker-messages.ts';

/** A workspace in another thread: as the core's own, but that every answer takes a moment. */
export type RemoteWorkspace = Transport & {
  readonly mintHandle: (path: string) => Promise<string>;
  readonly pathOf: (handle: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

export type CoreInWorker = {
  readonly openWorkspace: () => Promise<RemoteWorkspace>;
  /** Closes every workspace, then ends the thread. */
  readonly stop: () => Promise<void>;
};

type CoreInWorkerOptions = {
  readonly worker: URL;
  readonly userDataFolder: string;
  readonly appVersion: string;
  readonly exportWorker: URL;
  readonly log: (line: string) => void;
};

type Listener = (announcement: Announcement) => void;

/** Why a call got no answer: the worker failed, ended or is ending. */
class WorkerFailure extends Error {
  readonly logId: string;

  constructor(message: string, logId: string) {
    super(message);
    this.logId = logId;
  }
}

const brokeDown = 'Something went wrong inside Casewright and this was not done. What was saved before is safe.';
const hasStopped = 'The part of Casewright that keeps the case has stopped. Close Casewright and start it again.';

/**
 * Runs the core in a worker thread. Calls are answered in the order in which they were made.
 *
 * If the thread dies, every call that waits and every later one is refused as `internal`, and one line of the log says
 * why; SQLite's journal puts the case file right when it is next opened.
 */
export function startCoreInWorker(options: CoreInWorkerOptions): CoreInWorker {
  const { userDataFolder, appVersion, log } = options;
  const settings: WorkerSettings = { userDataFolder, appVersion, exportWorker: options.exportWorker.href };
  const thread = new Worker(options.worker, { workerData: settings });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<number, Set<Listener>>();
  let lastCall = 0;
  let lastWorkspace = 0;
  let ended: WorkerFailure | undefined;

  thread.on('message', (report: WorkerReport) => {
    if (report.type === 'log') log(report.line);
    else if (report.type === 'announcement') {
      for (const listener of listeners.get(report.workspace) ?? []) listener(report.announcement);
    } else {
      const call = waiting.get(report.id);
      waiting.delete(report.id);
      if (report.type === 'answer') call?.resolve(report.value);
      else call?.reject(new WorkerFailure(brokeDown, report.logId));
    }
  });
  thread.on('error', (error) => breakDown(describeError(error)));
  thread.on('exit', (code) => breakDown(`exit ${code}`));

  function breakDown(reason: string): void {
    if (ended !== undefined) return;
    const logId = randomUUID().slice(0, 8);
    log(`${logId} the core worker ended: ${reason}`);
    end(new WorkerFailure(hasStopped, logId));
  }

  function end(failure: WorkerFailure): void {
    ended = failure;
    for (const call of waiting.values()) call.reject(failure);
    waiting.clear();
  }

  function call<Method extends keyof WorkspaceCalls>(
    workspace: number,
    method: Method,
    ...words: Parameters<WorkspaceCalls[Method]>
  ): ReturnType<WorkspaceCalls[Method]> {
    lastCall += 1;
    const id = lastCall;
    const outcome = Promise.withResolvers<unknown>();
    if (ended === undefined) {
      waiting.set(id, outcome);
      try {
        thread.postMessage({ id, workspace, method, words } as WorkerRequest);
      } catch (error) {
        waiting.delete(id);
        outcome.reject(error);
      }
    } else outcome.reject(ended);
    return outcome.promise as ReturnType<WorkspaceCalls[Method]>;
  }

  return {
    async openWorkspace() {
      lastWorkspace += 1;
      const workspace = lastWorkspace;
      const own = new Set<Listener>();
      listeners.set(workspace, own);
      await call(workspace, 'open');
      return {
        dispatch: (name, input) => call(workspace, 'dispatch', name, input).catch(refuse),
        subscribe(listener) {
          own.add(listener);
          return () => own.delete(listener);
        },
        mintHandle: (path) => call(workspace, 'mintHandle', path),
        pathOf: (handle) => call(workspace, 'pathOf', handle),
        async close() {
          if (!listeners.has(workspace)) return;
          await call(workspace, 'close');
          listeners.delete(workspace);
        },
      };
    },
    async stop() {
      if (ended !== undefined) return;
      await Promise.allSettled([...listeners.keys()].map((workspace) => call(workspace, 'close')));
      end(new WorkerFailure('Casewright is closing.', ''));
      await thread.terminate();
    },
  };
}

function refuse(error: unknown): Result<never> {
  const isKnown = error instanceof WorkerFailure;
  const message = isKnown ? error.message : brokeDown;
  return {
    ok: false,
    error: { code: 'internal', message, ...(isKnown && error.logId !== '' ? { logId: error.logId } : {}) },
  };
}
