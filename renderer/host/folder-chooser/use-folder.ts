import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderListing } from '../../../shared/contract/index.ts';
import type { FolderClient } from '../shells/browser-shell.ts';
import { wordError } from '../use-command.ts';

export type FolderVisit = {
  readonly listing: FolderListing | null;
  readonly error: string | null;
  readonly enter: (folder: string) => void;
  readonly goUp: () => void;
};

/** Walks through folders, from home on. A folder that cannot be opened says so and the one before stays on screen. */
export function useFolder(folders: FolderClient): FolderVisit {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef(0);
  const visit = useCallback(
    async (folder: string | null) => {
      latest.current += 1;
      const turn = latest.current;
      try {
        const found = await folders.list(folder);
        if (turn !== latest.current) return;
        setListing(found);
        setError(null);
      } catch (caught) {
        if (turn === latest.current) setError(wordError(caught));
      }
    },
    [folders],
  );
  useEffect(() => void visit(null), [visit]);
  const parent = listing?.parent?.handle;
  const goUp = useCallback(() => {
    if (parent !== undefined) void visit(parent);
  }, [parent, visit]);
  return { listing, error, enter: visit, goUp };
}
