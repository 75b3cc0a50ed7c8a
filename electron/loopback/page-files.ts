import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { contentTypeOf } from '../../shared/contract/page-headers.ts';
import { HttpProblem, send } from './http.ts';

export type PageFiles = (pathname: string, response: ServerResponse) => void;

/**
 * Serves the built page, read whole at the start: no address, however it is spelt, leads out of its folder, and a
 * build made meanwhile does not take parts away from tabs that are open.
 */
export async function openPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`, await readFile(path));
  }
  const start = '/index.html';
  if (!files.has(start)) throw new Error('The page is not built: run npm start.');

  return (pathname, response) => {
    const name = pathname === '/' ? start : pathname;
    const bytes = files.get(name);
    if (bytes === undefined) throw new HttpProblem(404, 'There is nothing at this address.');
    send(response, 200, contentTypeOf(name), bytes);
  };
}
