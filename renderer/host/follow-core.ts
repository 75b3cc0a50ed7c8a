import type { Query, QueryClient } from '@tanstack/react-query';
import { type AppState, type CaseState, type Client, type CommandName, commands } from '../../shared/contract/index.ts';
import type { TableName } from '../../shared/model/index.ts';
import { isAffected } from './reads-of.ts';
import { asQuery, type Question } from './use-command-query.ts';

const appStateKey = ['app.state', {}] as const;

/**
 * News of a change comes a moment before the answer to the call that made it. What follows from it is drawn after the
 * answer has been ("Saved"), so that whoever made the change does not wait for the rest of the screen (milliseconds).
 */
const untilTheAnswer = 30;

/**
 * Keeps the answers on screen in step with what the core announces, and asks the first questions of every case that is
 * opened; returns how to stop.
 */
export function followCore(
  client: Client,
  queries: QueryClient,
  onCase: () => void,
  firstQuestions: () => readonly Question[],
): () => void {
  const changed = new Set<TableName>();
  let state: CaseState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    changed.clear();
    state = null;
  };
  const show = () => {
    const [newest, tables] = [state, new Set(changed)];
    forget();
    setCase(queries, (before) => (before && newest && before.revision > newest.revision ? before : newest));
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isAffected(queryKey[0] as CommandName, tables) });
  };
  const stop = client.subscribe((announcement) => {
    switch (announcement.type) {
      case 'changed': {
        if (state === null || state.revision <= announcement.state.revision) state = announcement.state;
        for (const { table } of announcement.tables) changed.add(table);
        timer ??= setTimeout(show, untilTheAnswer);
        return;
      }
      case 'case':
        forget();
        onCase();
        setCase(queries, () => announcement.state);
        // Nothing of one case may show in another.
        void queries.resetQueries({ predicate: isOfCase });
        // The core looks for the answers while the frame around the case is being drawn.
        if (announcement.state !== null)
          for (const { name, input } of firstQuestions()) void queries.prefetchQuery(asQuery(client, name, input));
        // The start screen, which is about to go when a case has been opened, need not show it among the newest.
        void queries.invalidateQueries({ predicate: (query) => !isOfCase(query), refetchType: 'none' });
        // Who is writing may have been said elsewhere meanwhile.
        void queries.invalidateQueries({ queryKey: appStateKey });
        return;
      case 'progress':
        return;
    }
  });
  return () => {
    forget();
    stop();
  };
}

const isOfCase = ({ queryKey }: Query) => commands[queryKey[0] as CommandName].scope === 'case';

function setCase(queries: QueryClient, next: (before: CaseState | null) => CaseState | null): void {
  queries.setQueryData<AppState>(appStateKey, (before) => before && { ...before, case: next(before.case) });
}
