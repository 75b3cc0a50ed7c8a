import { createContext, useContext } from 'react';
import type { Client, ShellApi } from '../../shared/contract/index.ts';

export type Host = {
  readonly client: Client;
  readonly shell: ShellApi;
  /** Counts the openings and closings of cases: what was typed into one case must never be saved into the next. */
  readonly caseNumber: number;
  readonly caseNumberNow: () => number;
};

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('Used outside of HostProvider.');
  return host;
}

/** The way to the core. Screens prefer `useCommandQuery` and `useCommand`. */
export function useClient(): Client {
  return useHost().client;
}

/** What only the shell can do: dialogs, menus, quit. */
export function useShell(): ShellApi {
  return useHost().shell;
}
