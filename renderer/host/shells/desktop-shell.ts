import { type DesktopBridge, Refusal, type ShellApi } from '../../../shared/contract/index.ts';

/** The desktop's dialogs and menus; what fails there reaches the page as a refusal in plain words. */
export function desktopShell({ shell }: DesktopBridge): ShellApi {
  return {
    kind: 'desktop',
    chooseCase: () => refuseIfLost(shell.chooseCase()),
    chooseNewCase: (suggestedName) => refuseIfLost(shell.chooseNewCase(suggestedName)),
    chooseExport: (suggestedName) => refuseIfLost(shell.chooseExport(suggestedName)),
    deliverExport: (handle) => refuseIfLost(shell.deliverExport(handle)),
    onMenu: shell.onMenu,
    onOpenCase: shell.onOpenCase,
    quit: () => refuseIfLost(shell.quit()),
  };
}

function refuseIfLost<Value>(answer: Promise<Value>): Promise<Value> {
  return answer.catch(() => {
    throw new Refusal('internal', 'The system dialog could not be shown. Nothing was changed.');
  });
}
