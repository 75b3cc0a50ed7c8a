import { useState } from 'react';
import type { CaseState } from '../../shared/contract/index.ts';
import type { StartAction } from '../features/start/index.ts';
import { QuitButton, useCaseHistory, useScreen } from '../host/index.ts';
import { Button, IconButton, useHasRefused, useHasUnsaved } from '../ui/index.ts';
import { CaseMenu } from './case-menu.tsx';

export type TopBarProps = {
  openCase: CaseState;
  isNavigationOpen: boolean;
  onToggleNavigation: () => void;
  onShortcuts: () => void;
  onFind: () => void;
  onLeaveFor: (action: StartAction) => void;
};

/** Whose review this is, what can be taken back, whether all is saved, and the way out. */
export function TopBar({
  openCase,
  isNavigationOpen,
  onToggleNavigation,
  onShortcuts,
  onFind,
  onLeaveFor,
}: TopBarProps) {
  const { go, screen } = useScreen();
  return (
    <header className="top-bar">
      <Button
        className="screens-toggle"
        variant="quiet"
        onPress={onToggleNavigation}
        aria-expanded={isNavigationOpen}
        aria-controls="screens"
      >
        Screens
      </Button>
      <p className="subject">
        <strong>{openCase.subject}</strong>
        <span className="muted">{openCase.typeLabel}</span>
      </p>
      <UndoButtons />
      <SavedState openCase={openCase} />
      <div className="top-bar-end">
        <Button variant="quiet" icon="search" onPress={onFind} aria-keyshortcuts="Control+K">
          Find
        </Button>
        <Button variant="quiet" icon="history" aria-pressed={screen === 'history'} onPress={() => go('history')}>
          History
        </Button>
        <CaseMenu openCase={openCase} onShortcuts={onShortcuts} onLeaveFor={onLeaveFor} />
        <QuitButton />
      </div>
    </header>
  );
}

function UndoButtons() {
  const { undo, redo, undoLabel, redoLabel } = useCaseHistory();
  const [news, setNews] = useState('');
  const tell = (verb: string, label: string | undefined) => setNews(label ? `${verb}: ${label}` : '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that belong together; a fieldset is for forms
    <div className="undo-buttons" role="group" aria-label="Steps">
      <Button
        variant="quiet"
        icon="undo"
        isDisabled={undoLabel === null}
        onPress={async () => tell('Undone', await undo())}
      >
        <span className="step-label">{undoLabel === null ? 'Undo' : `Undo: ${undoLabel}`}</span>
      </Button>
      {redoLabel === null ? (
        <IconButton icon="redo" label="Redo" isDisabled />
      ) : (
        <Button variant="quiet" icon="redo" onPress={async () => tell('Done again', await redo())}>
          <span className="step-label">{`Redo: ${redoLabel}`}</span>
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {news}
      </span>
    </div>
  );
}

function SavedState({ openCase }: { openCase: CaseState }) {
  const hasUnsaved = useHasUnsaved();
  const hasRefused = useHasRefused();
  return (
    <p className="saved-state" data-tone={hasRefused ? 'error' : undefined}>
      {wordSavedState(openCase.isReadOnly, hasRefused, hasUnsaved)}
    </p>
  );
}

function wordSavedState(isReadOnly: boolean, hasRefused: boolean, hasUnsaved: boolean): string {
  if (isReadOnly) return 'Read only';
  if (hasRefused) return 'Not all is saved';
  return hasUnsaved ? 'Saving…' : 'All changes saved';
}
