import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';

/** The renderer never names a path: shells mint a handle for one that a person chose, and the core looks it up. */
export type Handles = {
  readonly mint: (path: string) => string;
  readonly pathOf: (handle: string) => string | undefined;
  /** The path behind a handle; refused as `not_found` for a handle that was never minted here. */
  readonly resolve: (handle: string) => string;
};

export function createHandles(): Handles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    mint(path) {
      const known = handles.get(path);
      if (known !== undefined) return known;
      const handle = randomUUID();
      paths.set(handle, path);
      handles.set(path, handle);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
    resolve(handle) {
      const path = paths.get(handle);
      if (path === undefined)
        throw new Refusal('not_found', 'That choice of file is no longer known. Choose the file again.');
      return path;
    },
  };
}
