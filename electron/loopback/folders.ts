import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { type FolderEntry, type FolderListing, type FolderPlace, Refusal } from '../../shared/contract/index.ts';

/** The browser's way to choose among the folders of this computer, without ever naming a path. */
export type Folders = {
  /** What is in a folder; in the home folder when none is named. */
  readonly list: (handle: string | null) => Promise<FolderListing>;
  /** The folder behind a handle of this chooser. */
  readonly pathOf: (handle: string) => string;
};

const alphabetical = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** `mintCase` gives the handle by which commands name a case file. */
export function openFolders(mintCase: (path: string) => Promise<string>, home = homedir()): Folders {
  const handles = new Map<string, string>();
  const paths = new Map<string, string>();

  function placeOf(path: string): FolderPlace {
    const handle = handles.get(path) ?? randomUUID();
    handles.set(path, handle);
    paths.set(handle, path);
    return { handle, name: path === home ? 'Home' : basename(path) || path };
  }

  function pathOf(handle: string): string {
    const path = paths.get(handle);
    if (path === undefined) throw new Refusal('not_found', 'This folder is not known any more. Choose it again.');
    return path;
  }

  async function describe(path: string, entry: Dirent): Promise<FolderEntry | undefined> {
    if (entry.name.startsWith('.')) return undefined;
    const inside = join(path, entry.name);
    // A link counts as what it leads to; one that leads nowhere is left out.
    const found = await stat(inside).catch(() => undefined);
    if (found?.isDirectory()) return { ...placeOf(inside), kind: 'folder', changedAt: null };
    if (!found?.isFile() || !entry.name.toLowerCase().endsWith('.casewright')) return undefined;
    const changedAt = found.mtime.toISOString();
    return { kind: 'case', handle: await mintCase(inside), name: entry.name, changedAt };
  }

  return {
    pathOf,
    async list(handle) {
      const path = handle === null ? home : pathOf(handle);
      const inside = await readdir(path, { withFileTypes: true }).catch(() => {
        throw new Refusal('file_error', 'This folder cannot be opened.');
      });
      const entries = (await Promise.all(inside.map((entry) => describe(path, entry)))).filter((entry) => !!entry);
      entries.sort(
        (a, b) => Number(a.kind === 'case') - Number(b.kind === 'case') || alphabetical.compare(a.name, b.name),
      );
      const isTop = parse(path).root === path;
      return {
        folder: placeOf(path),
        parent: isTop ? null : placeOf(dirname(path)),
        places: (await findPlaces(home)).map(placeOf),
        entries,
      };
    },
  };
}

/** Home, its usual folders, then drives and sticks: those that there are. */
async function findPlaces(home: string): Promise<string[]> {
  const usual = [home, join(home, 'Desktop'), join(home, 'Documents'), join(home, 'Downloads')];
  const drives = process.platform === 'win32' ? letters() : ['/', ...(await findMounts())];
  const present = await Promise.all(
    [...usual, ...drives].map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found?.isDirectory() ? [path] : [];
    }),
  );
  return present.flat();
}

function letters(): string[] {
  return Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}:\\`);
}

/** Where macOS and Linux desktops put sticks and other drives. */
async function findMounts(): Promise<string[]> {
  const { USER = '' } = process.env;
  const parents = process.platform === 'darwin' ? ['/Volumes'] : [join('/media', USER), join('/run/media', USER)];
  const found = await Promise.all(
    parents.map(async (parent) => (await readdir(parent).catch(() => [])).map((name) => join(parent, name))),
  );
  return found.flat();
}
