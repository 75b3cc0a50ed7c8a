import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { type NoticeContent, Notices } from '../ui/index.ts';

type NoticesHost = { readonly notify: (notice: NoticeContent) => void };

const NoticesContext = createContext<NoticesHost | null>(null);

/** Errors and offers stay until dismissed; plain news goes after eight seconds. */
const newsLifetime = 8_000;

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly (NoticeContent & { id: number })[]>([]);
  const lastId = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);
  const host = useMemo<NoticesHost>(
    () => ({
      notify(notice) {
        lastId.current += 1;
        const id = lastId.current;
        setNotices((all) => [...all.filter((one) => !isSame(one, notice)), { ...notice, id }]);
        if (notice.kind === 'info' && !notice.action) setTimeout(() => dismiss(id), newsLifetime);
      },
    }),
    [dismiss],
  );
  return (
    <NoticesContext value={host}>
      {children}
      <Notices notices={notices} onDismiss={dismiss} />
    </NoticesContext>
  );
}

const isSame = (one: NoticeContent, other: NoticeContent) => one.words === other.words && one.typed === other.typed;

/** `notify({ kind, words, action? })`: tells the user what happened or went wrong, in the corner and aloud. */
export function useNotices(): NoticesHost {
  const host = useContext(NoticesContext);
  if (!host) throw new Error('Used outside of HostProvider.');
  return host;
}
