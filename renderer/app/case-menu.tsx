import { useState } from 'react';
import type { CaseState } from '../../shared/contract/index.ts';
import type { StartAction } from '../features/start/index.ts';
import { useCommand, useMenuCommands, useShell, useWhenSaved } from '../host/index.ts';
import { Menu } from '../ui/index.ts';
import { SaveCopyDialog } from './save-copy-dialog.tsx';

export type CaseMenuProps = { openCase: CaseState; onShortcuts: () => void; onLeaveFor: (action: StartAction) => void };

/** What is done to the case as a file. */
export function CaseMenu({ openCase, onShortcuts, onLeaveFor }: CaseMenuProps) {
  const shell = useShell();
  const close = useCommand('case.close');
  const whenSaved = useWhenSaved();
  const [isCopying, setIsCopying] = useState(false);
  const saveCopy = () => setIsCopying(true);
  const leaveFor = (action: StartAction) => {
    whenSaved(() => {
      onLeaveFor(action);
      void close.run({});
    });
  };
  // The menu is gone by then: print shows the page as it stands.
  const print = () => void window.setTimeout(() => window.print());
  const closeCase = () => leaveFor(null);
  useMenuCommands({ saveCopy, print, close: closeCase, new: () => leaveFor('new'), open: () => leaveFor('open') });
  return (
    <>
      <Menu
        label="Case"
        variant="quiet"
        entries={[
          { id: 'copy', label: 'Save a copy…', onAction: saveCopy },
          { id: 'print', label: 'Print…', onAction: print },
          { id: 'close', label: 'Close the case', onAction: closeCase },
          { id: 'keys', label: 'Keyboard shortcuts', shortcut: '?', onAction: onShortcuts },
        ]}
      />
      {isCopying && <SaveCopyDialog openCase={openCase} shell={shell} onClose={() => setIsCopying(false)} />}
    </>
  );
}
