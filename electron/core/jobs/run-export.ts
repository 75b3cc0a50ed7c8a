import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Context } from '../context.ts';
import { partialPath } from '../export/partial-path.ts';
import type { ExportMessage, WorkerRequest } from '../export/worker.ts';
import type { ExportResult } from '../export/write-document.ts';
import type { FigureRequest, FigureResult } from '../export/write-figure.ts';

/**
 * Keeps the peak memory of a long document low at no cost in time: a document is made of millions of values that live
 * for a moment, and V8 else lets them pile up (Node, `worker.resourceLimits`; the rest stays at its defaults).
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12 } as const;

/** The worker answers a request in its kind. */
type ResultOf<Request extends WorkerRequest> = Request extends FigureRequest ? FigureResult : ExportResult;

/**
 * Builds a document or figure in a thread of its own, which gets data and gives a file: it never sees the database. One at a
 * time in a window. Stopping it ends the thread at once and takes away what it had begun; the old file stays.
 */
export function runExport<Request extends WorkerRequest>(
  worker: URL,
  request: Request,
  job: Context['job'],
  onProgress: (done: number, total: number, words: string) => void,
): Promise<ResultOf<Request>> {
  if (job.stop !== null) throw new Refusal('conflict', 'An export is already under way. Wait for it, or cancel it.');
  return new Promise<ResultOf<Request>>((resolve, reject) => {
    const thread = new Worker(worker, { workerData: request, resourceLimits });
    let isStopped = false;
    job.stop = () => {
      isStopped = true;
      void thread.terminate();
    };
    thread.on('message', (message: ExportMessage) => {
      if (message.type === 'progress') onProgress(message.done, message.total, message.words);
      else if (message.type === 'done') resolve(message.result as ResultOf<Request>);
      else reject(new Refusal(message.error.code, message.error.message, message.error.field));
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      if (isStopped && request.path !== null) rmSync(partialPath(request.path), { force: true });
      reject(
        isStopped
          ? new Refusal('cancelled', 'The export was cancelled. Nothing was written.')
          : new Error('The export thread ended early.'),
      );
    });
  }).finally(() => {
    job.stop = null;
  });
}
