import { useSyncExternalStore } from 'react';
import type { FolderClient } from '../shells/browser-shell.ts';
import { FolderDialog } from './folder-dialog.tsx';
import type { PickRequests } from './pick-requests.ts';

export type FolderChooserProps = { requests: PickRequests; folders: FolderClient };

/** The browser shell's dialog for cases. It stands beside the app and shows itself when the shell is asked to choose. */
export function FolderChooser({ requests, folders }: FolderChooserProps) {
  const request = useSyncExternalStore(requests.subscribe, requests.current);
  return request && <FolderDialog request={request} folders={folders} />;
}
