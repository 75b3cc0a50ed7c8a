import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createClient, type ShellApi, type Transport } from '../../shared/contract/index.ts';
import { HostContext } from './client-context.ts';
import { followCore } from './follow-core.ts';
import { NavigationProvider, type Place, readPlace } from './navigation.tsx';
import { NoticesProvider } from './notices.tsx';
import { TypingKeeper } from './typing-keeper.tsx';
import type { Question } from './use-command-query.ts';

export type HostProviderProps = {
  transport: Transport;
  shell: ShellApi;
  /** What the screen at this place cannot do without: asked as soon as a case is open, before anything of it is drawn. */
  firstQuestions: (place: Place) => readonly Question[];
  children: ReactNode;
};

/** Gives everything below it the core, the shell, the place in the app and the notices. */
export function HostProvider({ transport, shell, firstQuestions, children }: HostProviderProps) {
  const [client] = useState(() => createClient(transport));
  const [queries] = useState(newQueryClient);
  const [caseNumber, setCaseNumber] = useState(0);
  const latest = useRef(0);
  const caseNumberNow = useCallback(() => latest.current, []);
  useEffect(() => {
    const onCase = () => {
      latest.current += 1;
      setCaseNumber(latest.current);
    };
    return followCore(client, queries, onCase, () => firstQuestions(readPlace()));
  }, [client, queries, firstQuestions]);
  const host = useMemo(
    () => ({ client, shell, caseNumber, caseNumberNow }),
    [client, shell, caseNumber, caseNumberNow],
  );
  return (
    <HostContext value={host}>
      <QueryClientProvider client={queries}>
        <NoticesProvider>
          <TypingKeeper>
            <NavigationProvider>{children}</NavigationProvider>
          </TypingKeeper>
        </NoticesProvider>
      </QueryClientProvider>
    </HostContext>
  );
}

/** The core is local and announces every change: answers stay fresh until then, and asking again mends nothing. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
