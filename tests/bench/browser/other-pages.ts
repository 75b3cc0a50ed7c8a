import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { projectPath } from '../../../build/project.mjs';
import { contentTypeOf } from '../../../shared/contract/page-headers.ts';

const page = (head: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Benchmark</title>
<style>html, body, #box { height: 100%; margin: 0 } #typed { position: fixed; bottom: 0; right: 0; z-index: 9 }</style>
${head}<input id="typed" aria-label="Filter"><div id="box"></div></html>`;

const library = (path: string) => readFileSync(projectPath(`node_modules/${path}`));

/** Serves a page with AG Grid and one with vis-timeline on 127.0.0.1, from the libraries' own builds. */
export async function serveOtherPages(): Promise<{ address: string; stop: () => void }> {
  const files: Readonly<Record<string, string | Buffer>> = {
    '/grid.html': page('<script src="grid.js"></script>'),
    '/grid.js': library('ag-grid-community/dist/ag-grid-community.min.js'),
    '/timeline.html': page('<link rel="stylesheet" href="timeline.css"><script src="timeline.js"></script>'),
    '/timeline.js': library('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    '/timeline.css': library('vis-timeline/styles/vis-timeline-graph2d.min.css'),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const file = files[path];
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': contentTypeOf(path) }).end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
