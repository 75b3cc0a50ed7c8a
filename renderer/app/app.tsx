import { useCallback, useEffect, useState } from 'react';
import { type StartAction, StartScreen, useOpenCase } from '../features/start/index.ts';
import { useAppState, useHost, useNotices, useShell, wordError } from '../host/index.ts';
import { Button, EmptyState } from '../ui/index.ts';
import { CaseWindow } from './case-window.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { usePreloading } from './lazy-screen.tsx';
import { allScreens } from './screens.tsx';
import './app.css';
import './print.css';

/** One window, one case: the start screen until a case is open. */
export function App() {
  const { data: state, error } = useAppState();
  const { caseNumber } = useHost();
  const [action, setAction] = useState<StartAction>(null);
  const cases = useCasesFromOutside();
  const openCase = state?.case ?? null;
  useEffect(() => {
    if (!openCase) document.title = 'Casewright';
  }, [openCase]);

  usePreloading(allScreens);

  if (error) {
    return (
      <main className="lonely">
        <EmptyState
          title="Casewright does not answer"
          words={wordError(error)}
          action={<Button onPress={() => window.location.reload()}>Reload</Button>}
        />
      </main>
    );
  }
  if (!state) return null;
  return (
    <ErrorBoundary>
      {openCase ? (
        <CaseWindow key={caseNumber} openCase={openCase} who={state.who} onLeaveFor={setAction} />
      ) : (
        <StartScreen key={caseNumber} action={action} onActionTaken={() => setAction(null)} />
      )}
      {cases.dialog}
    </ErrorBoundary>
  );
}

/** Opens what is named from outside the window: a double-clicked file, a file on the command line. */
function useCasesFromOutside() {
  const shell = useShell();
  const { notify } = useNotices();
  const onFailure = useCallback(
    (failure: { name: string; words: string } | null) => {
      if (failure) notify({ kind: 'error', words: `${failure.name}: ${failure.words}` });
    },
    [notify],
  );
  const opener = useOpenCase(onFailure);
  useEffect(() => shell.onOpenCase((chosen) => void opener.open(chosen)), [shell, opener.open]);
  return opener;
}
