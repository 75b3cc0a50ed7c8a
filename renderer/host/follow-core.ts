import type { QueryClient } from '@tanstack/react-query';
import type { AppState, CaseState, Client, CommandName } from '../../shared/contract/index.ts';
import { isAffected } from './reads-of.ts';

const appStateKey = ['app.state', {}] as const;

/** Keeps the answers on screen in step with what the core announces; returns how to stop. */
export function followCore(client: Client, queries: QueryClient, onCase: () => void): () => void {
  return client.subscribe((announcement) => {
    switch (announcement.type) {
      case 'changed': {
        const { state, tables } = announcement;
        setCase(queries, (before) => (before && before.revision > state.revision ? before : state));
        const changed = new Set(tables.map(({ table }) => table));
        void queries.invalidateQueries({
          predicate: ({ queryKey }) => isAffected(queryKey[0] as CommandName, changed),
        });
        return;
      }
      case 'case':
        onCase();
        setCase(queries, () => announcement.state);
        // Nothing of one case may show in another.
        void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' });
        void queries.invalidateQueries({ queryKey: appStateKey });
        return;
      case 'progress':
        return;
    }
  });
}

function setCase(queries: QueryClient, next: (before: CaseState | null) => CaseState | null): void {
  queries.setQueryData<AppState>(appStateKey, (before) => before && { ...before, case: next(before.case) });
}
