import { type ReactNode, useCallback } from 'react';
import { type LostTyping, UnsavedProvider } from '../ui/index.ts';
import { useNotices } from './notices.tsx';

/** Typing that was refused after its field had gone stays in a notice, with the words, until it is dismissed. */
export function TypingKeeper({ children }: { children: ReactNode }) {
  const { notify } = useNotices();
  const keep = useCallback(
    ({ label, text, why }: LostTyping) =>
      notify({ kind: 'error', words: `${label} was not saved. ${why}`, ...(text.trim() !== '' && { typed: text }) }),
    [notify],
  );
  return <UnsavedProvider onLost={keep}>{children}</UnsavedProvider>;
}
