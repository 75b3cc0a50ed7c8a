import { parentPort, workerData } from 'node:worker_threads';
import { type CommandError, Refusal } from '../../../shared/contract/errors.ts';
import { fontFilesOf } from './figures/fonts.ts';
import type { ExportRequest, OnProgress } from './write-document.ts';
import type { FigureRequest, FigureResult } from './write-figure.ts';

/** A document, or a figure. */
export type WorkerRequest = ExportRequest | FigureRequest;

export type ExportMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly words: string }
  | { readonly type: 'done'; readonly result: FigureResult }
  | { readonly type: 'failed'; readonly error: CommandError };

/**
 * Builds one document or figure in a thread of its own: it is given a `WorkerRequest` when it starts and gives a file. To
 * cancel, end the thread and take away `partialPath(request.path)`. An unexpected error ends the thread as an error.
 */
const port = parentPort;
if (port === null) throw new Error('export/worker.ts runs in a worker thread.');
const post = (message: ExportMessage) => port.postMessage(message);
const onProgress: OnProgress = (done, total, words) => post({ type: 'progress', done, total, words });

try {
  post({ type: 'done', result: await carryOut(workerData as WorkerRequest) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  post({ type: 'failed', error: error.toError() });
}

/** A thread lives for one request, so it loads what that one needs. */
async function carryOut(request: WorkerRequest): Promise<FigureResult> {
  if ('choice' in request) {
    const { writeFigure } = await import('./write-figure.ts');
    return writeFigure(request, fontFilesOf(import.meta.url), onProgress);
  }
  const { writeDocument } = await import('./write-document.ts');
  return writeDocument(request, onProgress);
}
