import { parentPort, workerData } from 'node:worker_threads';
import { type CommandError, Refusal } from '../../../shared/contract/errors.ts';
import { type ExportRequest, type ExportResult, writeDocument } from './write-document.ts';

export type ExportMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly words: string }
  | { readonly type: 'done'; readonly result: ExportResult }
  | { readonly type: 'failed'; readonly error: CommandError };

/**
 * Builds one document in a thread of its own: it is given an `ExportRequest` when it starts and gives a file. To cancel,
 * end the thread and take away `partialPath(request.path)`. An unexpected error ends the thread as an error.
 */
const port = parentPort;
if (port === null) throw new Error('export/worker.ts runs in a worker thread.');
const post = (message: ExportMessage) => port.postMessage(message);

try {
  const result = await writeDocument(workerData as ExportRequest, (done, total, words) =>
    post({ type: 'progress', done, total, words }),
  );
  post({ type: 'done', result });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  post({ type: 'failed', error: error.toError() });
}
