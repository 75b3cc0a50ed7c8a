import { useEffect, useRef, useState } from 'react';
import {
  QuitButton,
  useAppState,
  useCommand,
  useCommandQuery,
  useMenuCommands,
  useShell,
  wordError,
} from '../../host/index.ts';
import { Button, EmptyState, Icon } from '../../ui/index.ts';
import { NewCaseDialog } from './new-case-dialog.tsx';
import { RecentCases } from './recent-cases.tsx';
import { type OpenFailure, useOpenCase } from './use-open-case.tsx';
import './start.css';

export type StartAction = 'new' | 'open' | null;
export type StartScreenProps = {
  /** What was asked for before the screen came up, from a menu. */
  action?: StartAction | undefined;
  onActionTaken?: (() => void) | undefined;
};

/** Before a case is open: go on with one, begin one, or look at the sample. */
export function StartScreen({ action = null, onActionTaken }: StartScreenProps) {
  const shell = useShell();
  const { data: app } = useAppState();
  const { data: recent } = useCommandQuery('recent.list', {});
  const openSample = useCommand('case.openSample');
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const opener = useOpenCase(setFailure);

  const chooseAndOpen = async () => {
    try {
      const choice = await shell.chooseCase();
      if (choice.status === 'chosen') await opener.open(choice);
    } catch (caught) {
      setFailure({ name: 'Open', words: wordError(caught) });
    }
  };
  const trySample = async () => {
    setFailure(null);
    try {
      const choice = await shell.chooseNewCase('Child T (sample).casewright');
      if (choice.status === 'chosen') await openSample.runOrThrow({ target: choice.handle });
    } catch (caught) {
      setFailure({ name: 'The Child T sample', words: wordError(caught) });
    }
  };

  const take = useRef({ chooseAndOpen, onActionTaken });
  take.current = { chooseAndOpen, onActionTaken };
  useEffect(() => {
    if (action === 'new') setIsMaking(true);
    if (action === 'open') void take.current.chooseAndOpen();
    if (action) take.current.onActionTaken?.();
  }, [action]);

  useMenuCommands({ new: () => setIsMaking(true), open: () => void chooseAndOpen() });

  return (
    <main className="start">
      <header className="start-head">
        <h1>Casewright</h1>
        <p className="muted">
          For safeguarding practice reviews: from the chronology to the report and the practitioner briefing. Everything
          stays in one file on this computer.
        </p>
      </header>
      <div className="row">
        <Button variant="primary" icon="plus" onPress={() => setIsMaking(true)}>
          New case
        </Button>
        <Button icon="folder" onPress={chooseAndOpen} isDisabled={opener.isBusy}>
          Open…
        </Button>
        <Button icon="copy" onPress={trySample} isDisabled={openSample.isBusy}>
          Open the Child T sample
        </Button>
        <QuitButton />
      </div>
      {failure && (
        <div className="start-failure" role="alert">
          <Icon name="warning" />
          <p>
            <strong>{failure.name}</strong>: {failure.words}
          </p>
        </div>
      )}
      {recent && recent.cases.length > 0 && (
        <RecentCases cases={recent.cases} hideSubjects={recent.hideSubjects} onOpen={opener.open} />
      )}
      {recent && recent.cases.length === 0 && (
        <EmptyState
          title="No cases yet"
          words="Begin a new case, open one that you were given, or look around in the sample: the Child T review, complete from chronology to briefing. It opens as a copy of your own that you can change freely."
        />
      )}
      {app && (
        <footer className="muted small">
          Version {app.version}
          {app.who && `. Changes are made as ${app.who}`}
        </footer>
      )}
      {isMaking && <NewCaseDialog onClose={() => setIsMaking(false)} />}
      {opener.dialog}
    </main>
  );
}
