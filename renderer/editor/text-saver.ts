/** How the words on screen stand to the case file. `conflict`: someone else changed them since this edit began. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly message: string };

export type SaveResult =
  | { readonly status: 'saved'; readonly revision: number }
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly message: string };

export type TextSaver = {
  /** Words were typed: save when typing stops. */
  readonly edited: () => void;
  /** Saves now what is not saved yet; resolves when nothing is left to do. */
  readonly flush: () => Promise<void>;
  /** The editor shows this revision now, and whatever was typed before is given up. */
  readonly startFrom: (revision: number) => void;
  /** Saves the words on screen over a newer revision. */
  readonly keepMine: (newerRevision: number) => Promise<void>;
  /** Typed words are not in the case file yet. */
  readonly hasUnsaved: () => boolean;
  readonly revision: () => number;
};

/**
 * Keeps a long text saved while it is written: some time after typing stops, one save at a time, each from the revision
 * it started from. A refused save keeps the words and waits for the person's choice; nothing typed is ever given up
 * without being asked.
 */
export function createTextSaver<Text>(options: {
  readonly revision: number;
  readonly read: () => Text;
  readonly save: (text: Text, revision: number) => Promise<SaveResult>;
  readonly onState: (state: SaveState) => void;
  readonly delay?: number;
}): TextSaver {
  const { read, save, onState, delay = 600 } = options;
  let revision = options.revision;
  let isEdited = false;
  let state: SaveState = { kind: 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  // A save that was under way when another text was opened must not touch the new one's state.
  let opening = 0;

  const tell = (next: SaveState) => {
    state = next;
    onState(next);
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    while (isEdited && state.kind !== 'conflict') {
      const began = opening;
      isEdited = false;
      tell({ kind: 'saving' });
      const result = await save(read(), revision);
      if (began !== opening) return;
      if (result.status === 'saved') {
        revision = result.revision;
        tell({ kind: isEdited ? 'waiting' : 'saved' });
      } else {
        isEdited = true;
        tell(result.status === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', message: result.message });
        return;
      }
    }
  };

  const flush = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    edited: () => {
      isEdited = true;
      if (state.kind === 'conflict') return;
      if (state.kind !== 'saving' && state.kind !== 'waiting') tell({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush,
    startFrom: (newRevision) => {
      clearTimeout(timer);
      opening += 1;
      running = undefined;
      revision = newRevision;
      isEdited = false;
      tell({ kind: 'saved' });
    },
    keepMine: (newerRevision) => {
      revision = newerRevision;
      isEdited = true;
      tell({ kind: 'waiting' });
      return flush();
    },
    hasUnsaved: () => isEdited || state.kind === 'saving',
    revision: () => revision,
  };
}
