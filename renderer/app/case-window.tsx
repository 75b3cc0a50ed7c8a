import { type MouseEvent, Suspense, useEffect, useState } from 'react';
import type { CaseState } from '../../shared/contract/index.ts';
import type { StartAction } from '../features/start/index.ts';
import { useScreen } from '../host/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FocusOnArrival, focusScreen } from './focus-on-arrival.tsx';
import { Palette } from './palette/palette.tsx';
import { ScreenNavigation } from './screen-navigation.tsx';
import { screens } from './screens.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { WhoDialog } from './who-dialog.tsx';

export type CaseWindowProps = {
  openCase: CaseState;
  who: string | null;
  /** The menu asked for another case: this one is closed first. */
  onLeaveFor: (action: StartAction) => void;
};

/** The frame around a case: where you are, what can be undone, and the screen in the middle. */
export function CaseWindow({ openCase, who, onLeaveFor }: CaseWindowProps) {
  const { screen } = useScreen();
  const { label, component: Screen } = screens[screen];
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  const [isNavigationOpen, setIsNavigationOpen] = useState(false);
  useShortcuts({ onHelp: () => setIsSheetOpen(true), onFind: () => setIsFinding(true) });
  useEffect(() => {
    document.title = `${label} · ${openCase.subject} · Casewright`;
  }, [label, openCase.subject]);

  return (
    <div className="frame">
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to a place on this page, as a skip link does */}
      <a className="skip-link" href="#main" onClick={skipToMain}>
        Skip to the screen
      </a>
      <TopBar
        openCase={openCase}
        onLeaveFor={onLeaveFor}
        onShortcuts={() => setIsSheetOpen(true)}
        onFind={() => setIsFinding(true)}
        isNavigationOpen={isNavigationOpen}
        onToggleNavigation={() => setIsNavigationOpen((isOpen) => !isOpen)}
      />
      <ScreenNavigation isOpen={isNavigationOpen} onChosen={() => setIsNavigationOpen(false)} />
      <main id="main" className="main" tabIndex={-1}>
        {openCase.isReadOnly && (
          <p className="banner" role="note">
            Read only: this file or its folder cannot be written. To make changes, use “Save a copy” and open the copy.
          </p>
        )}
        <ErrorBoundary key={screen}>
          <Suspense fallback={<p className="muted">Loading…</p>}>
            <Screen />
            <FocusOnArrival who={who} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Palette isOpen={isFinding} onClose={() => setIsFinding(false)} onShortcuts={() => setIsSheetOpen(true)} />
      <ShortcutsSheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} />
      <WhoDialog who={who} />
    </div>
  );
}

function skipToMain(event: MouseEvent) {
  event.preventDefault();
  focusScreen();
}
