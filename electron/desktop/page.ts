import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { contentTypeOf, pageHeaders } from '../../shared/contract/page-headers.ts';

const origin = 'casewright://app';
export const pageAddress = `${origin}/index.html`;

export function isPageAddress(address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}

/**
 * Gives the page an origin of its own, so that its policy can say 'self' and it can read no other file; `file:` pages
 * have neither (Electron, "Security", item 18). To be called before the app is ready.
 */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'casewright', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of the built page, and nothing outside their folder. */
export function servePage(folder: URL): void {
  const root = fileURLToPath(folder);
  protocol.handle('casewright', async (request) => {
    const path = request.method === 'GET' && isPageAddress(request.url) ? pathOf(root, request.url) : undefined;
    const bytes = path && (await readFile(path).catch(() => undefined));
    if (!path || !bytes) return new Response('Not found', { status: 404, headers: pageHeaders });
    return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'Content-Type': contentTypeOf(path) } });
  });
}

function pathOf(root: string, address: string): string | undefined {
  try {
    // Slashes that were written as %2F are refused by fileURLToPath.
    const path = fileURLToPath(new URL(`.${new URL(address).pathname}`, `file://${root.split(sep).join('/')}`));
    return path.startsWith(root) ? path : undefined;
  } catch {
    return undefined;
  }
}
