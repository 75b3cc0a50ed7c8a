import type { Announcement, Transport } from '../../shared/contract/index.ts';

/** What a worker is told when it starts: data only, since nothing else crosses to another thread. */
export type WorkerSettings = {
  readonly userDataFolder: string;
  readonly appVersion: string;
  /** Address of the worker that builds documents. */
  readonly exportWorker: string;
};

/** What can be asked of one workspace in the worker. */
export type WorkspaceCalls = {
  readonly open: () => Promise<null>;
  readonly dispatch: Transport['dispatch'];
  readonly mintHandle: (path: string) => Promise<string>;
  readonly pathOf: (handle: string) => Promise<string | undefined>;
  readonly close: () => Promise<null>;
};

export type WorkerRequest = {
  [Method in keyof WorkspaceCalls]: {
    readonly id: number;
    readonly workspace: number;
    readonly method: Method;
    readonly words: Parameters<WorkspaceCalls[Method]>;
  };
}[keyof WorkspaceCalls];

/** `failure` says only that something broke, and where the log tells more: an error's own words may hold case text. */
export type WorkerReport =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly logId: string }
  | { readonly type: 'announcement'; readonly workspace: number; readonly announcement: Announcement }
  | { readonly type: 'log'; readonly line: string };

/** A line for the log about an error, without its message: the name, the code and where it happened. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return [`${error.name}${code}`, ...places.slice(0, 8).map((line) => line.trim())].join(' ');
}
