import { useState } from 'react';
import { Button, Dialog, IconButton, Select, TextField } from '../../ui/index.ts';
import type { FolderClient } from '../shells/browser-shell.ts';
import { wordError } from '../use-command.ts';
import { FolderEntries } from './folder-entries.tsx';
import type { PickRequest } from './pick-requests.ts';
import { useFolder } from './use-folder.ts';
import './folder-chooser.css';

export type FolderDialogProps = { request: PickRequest; folders: FolderClient };

/** Shows one folder at a time: choose a case in it, or name a new one. Backspace goes up, Enter opens. */
export function FolderDialog({ request, folders }: FolderDialogProps) {
  const { listing, error, enter, goUp } = useFolder(folders);
  const isNew = request.kind === 'new case';
  const [name, setName] = useState(isNew ? request.suggestedName : '');
  const [nameError, setNameError] = useState<string>();
  const cancel = () => request.answer({ status: 'cancelled' });

  const create = async () => {
    if (!listing) return;
    try {
      request.answer(await folders.newCase(listing.folder.handle, name));
    } catch (caught) {
      setNameError(wordError(caught));
    }
  };

  return (
    <Dialog
      title={isNew ? 'Where to keep the case' : 'Open a case'}
      size="large"
      isOpen
      onClose={cancel}
      footer={
        <>
          <Button onPress={cancel}>Cancel</Button>
          {isNew && (
            <Button variant="primary" onPress={create} isDisabled={!listing || name.trim() === ''}>
              Keep it here
            </Button>
          )}
        </>
      }
    >
      {isNew && (
        <TextField
          label="File name"
          value={name}
          onChange={(typed) => {
            setName(typed);
            setNameError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void create();
          }}
          errorMessage={nameError}
          autoFocus
        />
      )}
      <div className="folder-bar">
        <IconButton icon="up" label="Up one folder (Backspace)" onPress={goUp} isDisabled={!listing?.parent} />
        <p className="folder-name" aria-live="polite">
          {listing ? listing.folder.name : 'Looking…'}
        </p>
        {listing && (
          <Select
            key={listing.folder.handle}
            label="Go to"
            isLabelHidden
            value=""
            onChange={enter}
            options={[
              { id: '', label: 'Go to…' },
              ...listing.places.map(({ handle, name }) => ({ id: handle, label: name })),
            ]}
          />
        )}
      </div>
      {error && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
      {listing && (
        <FolderEntries
          listing={listing}
          onFolder={enter}
          onUp={goUp}
          onCase={
            isNew ? undefined : (entry) => request.answer({ status: 'chosen', handle: entry.handle, name: entry.name })
          }
        />
      )}
    </Dialog>
  );
}
