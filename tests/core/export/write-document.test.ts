import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportMessage } from '../../../electron/core/export/worker.ts';
import { type ExportRequest, partialPath, writeDocument } from '../../../electron/core/export/write-document.ts';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { longCase, prose, publicCase, publicRows, root, text } from '../../helpers/public-case.ts';
import { readParts } from '../../helpers/read-docx.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewright-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function request(change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    publicCase: publicCase({
      sections: publicRows('sections', [{ title: 'Only', content: root(prose(text('Jane came.'))) }]),
    }),
    document: 'report',
    status: 'draft',
    version: '0.1',
    madeOn: '2026-11-23T10:00:00.000Z',
    privateNames: [],
    allowNames: false,
    path: join(folder, 'out.docx'),
    ...change,
  };
}

/** The code of the refusal, or the words of any other error. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: Refusal) => error.code ?? error.message,
  );
}

describe('a document on its way to the disk', () => {
  it('replaces the file in one step and reports the bytes that are there', async () => {
    const { path } = request();
    writeFileSync(path, 'old');
    const result = await writeDocument(request());
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(result).toEqual({ status: 'done', byteLength: bytes.length, sha256, nameHits: [] });
    expect(readdirSync(folder)).toEqual(['out.docx']);
  });

  it('reports progress from nothing to all, never backwards', async () => {
    const seen: [number, number][] = [];
    await writeDocument(request({ publicCase: longCase(300), document: 'chronology' }), (done, total) =>
      seen.push([done, total]),
    );
    expect(seen[0]).toEqual([0, 302]);
    expect(seen.at(-1)).toEqual([302, 302]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('refuses in words when the folder is gone, or a folder has the name', async () => {
    expect(await refusal(writeDocument(request({ path: join(folder, 'gone', 'out.docx') })))).toBe('file_error');
    mkdirSync(join(folder, 'taken.docx'));
    expect(await refusal(writeDocument(request({ path: join(folder, 'taken.docx') })))).toBe('file_error');
    expect(readdirSync(folder)).toEqual(['taken.docx']);
  });

  it('leaves the old file, and nothing else, when writing fails halfway', async () => {
    const events = longCase(50).events.map((event, index) =>
      index < 40
        ? event
        : {
            ...event,
            get source(): string {
              throw new Error('broken');
            },
          },
    );
    const { path } = request();
    writeFileSync(path, 'old');
    expect(
      await refusal(writeDocument(request({ publicCase: { ...longCase(50), events }, document: 'chronology' }))),
    ).toBe('broken');
    const onProgress = (done: number) => {
      if (done > 1) throw new Error('stopped while writing');
    };
    const chronology = request({ publicCase: longCase(50), document: 'chronology' });
    expect(await refusal(writeDocument(chronology, onProgress))).toBe('stopped while writing');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.docx']);
  });

  it('leaves the old file, and nothing else, when it is cancelled', async () => {
    const { path } = request();
    writeFileSync(path, 'old');
    for (const at of [0, 1, 2]) {
      const controller = new AbortController();
      const cancelAt = (done: number) => {
        if (done >= at) controller.abort();
      };
      const long = request({ publicCase: longCase(400), document: 'chronology' });
      expect(await refusal(writeDocument(long, cancelAt, controller.signal))).toBe('cancelled');
    }
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.docx']);
  });
});

describe('private names', () => {
  const hits = [{ name: 'Jane', place: 'Section 1 Only', count: 1 }];

  it('stop a draft before anything is written, unless they are allowed', async () => {
    expect(await writeDocument(request({ privateNames: ['Jane'] }))).toEqual({ status: 'names_found', hits });
    expect(readdirSync(folder)).toEqual([]);
    const allowed = await writeDocument(request({ privateNames: ['Jane'], allowNames: true }));
    expect(allowed).toMatchObject({ status: 'done', nameHits: hits });
  });

  it('stop a publication copy always', async () => {
    const result = await writeDocument(request({ status: 'publication', privateNames: ['Jane'], allowNames: true }));
    expect(result).toEqual({ status: 'names_found', hits });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are found in every place that prints', async () => {
    const { review, ...rest } = longCase(3);
    const named: PublicCase = {
      ...rest,
      review: { ...review, classification: 'Marsden', publisher: 'Marsden', website: 'https://marsden.example' },
    };
    const result = await writeDocument(request({ publicCase: named, document: 'briefing', privateNames: ['Marsden'] }));
    const places = result.status === 'names_found' ? result.hits.map((hit) => hit.place) : [];
    expect(places).toEqual(['Title', 'More information', 'Header', 'Document properties', 'Address of a link']);
  });
});

describe('the package', () => {
  it('holds no marking for drafts in a publication copy, and says its status', async () => {
    await writeDocument(request({ status: 'publication', version: '1.0' }));
    const parts = readParts(join(folder, 'out.docx'));
    const all = Object.values(parts).join('\n');
    expect(all).toContain('FOR PUBLICATION  ·  Version 1.0  ·  23 November 2026');
    expect(all).not.toContain('OFFICIAL-SENSITIVE');
    expect(all).not.toMatch(/DRAFT|comments\.xml/);
  });
});

describe('the worker', () => {
  const worker = new URL('../../../electron/core/export/worker.ts', import.meta.url);

  function run(workerData: ExportRequest) {
    const thread = new Worker(worker, { workerData });
    const messages: ExportMessage[] = [];
    thread.on('message', (message: ExportMessage) => messages.push(message));
    const ended = new Promise<number>((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', resolve);
    });
    return { thread, messages, ended };
  }

  it('writes the document, telling how far it is', async () => {
    const { messages, ended } = run(request({ publicCase: longCase(20), document: 'chronology' }));
    await ended;
    expect(messages.at(-1)).toMatchObject({ type: 'done', result: { status: 'done' } });
    expect(messages.filter((message) => message.type === 'progress').length).toBeGreaterThan(2);
    expect(readdirSync(folder)).toEqual(['out.docx']);
  });

  it('hands refusals over as data', async () => {
    const { messages, ended } = run(request({ path: join(folder, 'gone', 'out.docx') }));
    await ended;
    expect(messages.at(-1)).toMatchObject({ type: 'failed', error: { code: 'file_error' } });
  });

  it('can be ended at any moment: the old file stays, and what was begun has a name that can be told', async () => {
    const { path } = request();
    writeFileSync(path, 'old');
    const { thread, messages, ended } = run(request({ publicCase: longCase(3_000), document: 'chronology' }));
    while (messages.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await thread.terminate();
    await ended;
    rmSync(partialPath(path), { force: true });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.docx']);
  });
});
