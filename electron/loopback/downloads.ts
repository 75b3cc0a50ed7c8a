import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HttpProblem, startStream } from './http.ts';

/** Exports leave by download: each is written into a private folder, sent once, and taken away. */
export type Downloads = {
  /** A place for a file of this name, which only this user can read: the path to write to. */
  readonly prepare: (name: string) => Promise<string>;
  readonly offer: (handle: string, path: string, name: string) => void;
  readonly send: (handle: string, response: ServerResponse) => Promise<void>;
  readonly clear: () => Promise<void>;
};

export async function openDownloads(): Promise<Downloads> {
  // mkdtemp makes a folder that only its owner can enter (mode 0700).
  const folder = await mkdtemp(join(tmpdir(), 'casewright-'));
  const offered = new Map<string, { readonly path: string; readonly name: string }>();
  let lastPlace = 0;

  return {
    async prepare(name) {
      lastPlace += 1;
      const place = join(folder, String(lastPlace));
      await mkdir(place, { mode: 0o700 });
      return join(place, name);
    },
    offer(handle, path, name) {
      offered.set(handle, { path, name });
    },
    async send(handle, response) {
      const offer = offered.get(handle);
      const file = offer && (await open(offer.path).catch(() => undefined));
      if (offer === undefined || file === undefined) {
        throw new HttpProblem(404, 'There is no such download, or it was fetched already. Export the document again.');
      }
      // Between asking and opening, somebody else may have fetched it.
      const isFirst = offered.delete(handle);
      try {
        if (!isFirst) throw new HttpProblem(404, 'This was fetched already. Export the document again.');
        const { size } = await file.stat();
        startStream(response, { ...headersOf(offer.name), 'Content-Length': String(size) });
        await pipeline(createReadStream(offer.path, { fd: file, autoClose: false }), response);
      } finally {
        await file.close();
        if (isFirst) await rm(dirname(offer.path), { recursive: true, force: true });
      }
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

/** Saved under its name, whatever characters that has (RFC 6266, section 4.3), and never shown as a page. */
function headersOf(name: string): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'Content-Type': contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  };
}
