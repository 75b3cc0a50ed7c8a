import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useCaseState, useNotices } from '../../../host/index.ts';
import type { EventGridHandle } from '../grid/event-grid.tsx';
import type { EventActions } from '../use-event-actions.ts';
import { plural } from '../words.ts';
import { type PastedBlock, readClipboard } from './read-clipboard.ts';
import { isTypedInto } from './use-cell-clipboard.ts';

export type Pasting = {
  /** The block that the preview shows; null while it is closed. */
  readonly block: PastedBlock | null;
  readonly preview: (block: PastedBlock) => void;
  readonly close: () => void;
  readonly added: (ids: readonly number[]) => void;
};

/** What is pasted to become new events. Where there is no grid yet, pasting anywhere on the screen is meant. */
export function usePasting(
  isEmpty: boolean,
  actions: Pick<EventActions, 'select'>,
  say: (words: string) => void,
  grid: RefObject<EventGridHandle | null>,
): Pasting {
  const [block, setBlock] = useState<PastedBlock | null>(null);
  const { notify } = useNotices();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const preview = useCallback((next: PastedBlock) => setBlock(next), []);

  useEffect(() => {
    if (!isEmpty) return;
    const onPaste = (event: ClipboardEvent) => {
      const isElsewhere = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (isElsewhere || event.clipboardData === null || (event.target && isTypedInto(event.target))) return;
      event.preventDefault();
      const pasted = readClipboard(event.clipboardData);
      if (isReadOnly) notify({ kind: 'error', words: 'This case can only be read here: nothing was pasted.' });
      else if ('refusal' in pasted) notify({ kind: 'error', words: pasted.refusal });
      else setBlock(pasted.block);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isEmpty, isReadOnly, notify]);

  const close = () => {
    setBlock(null);
    grid.current?.focus();
  };
  return {
    block,
    preview,
    close,
    added(ids) {
      close();
      say(`Pasted ${plural(ids.length, 'event')}; undo takes ${ids.length === 1 ? 'it' : 'them'} back`);
      const [first] = ids;
      if (first === undefined) return;
      actions.select(first);
      grid.current?.focus(first);
    },
  };
}
