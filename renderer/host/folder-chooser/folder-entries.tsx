import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { FolderEntry, FolderListing } from '../../../shared/contract/index.ts';
import { Icon } from '../../ui/index.ts';

export type FolderEntriesProps = {
  listing: FolderListing;
  onFolder: (handle: string) => void;
  onUp: () => void;
  /** Missing when a new case is placed: cases are then shown and can't be chosen. */
  onCase: ((entry: FolderEntry) => void) | undefined;
};

/** What is in a folder: folders, then cases. Arrow keys move, Enter opens, Backspace goes up. */
export function FolderEntries({ listing, onFolder, onUp, onCase }: FolderEntriesProps) {
  const open = (handle: string | number) => {
    const entry = listing.entries.find((candidate) => candidate.handle === handle);
    if (entry?.kind === 'folder') onFolder(entry.handle);
    else if (entry) onCase?.(entry);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: carries one key of the list inside it, which has the focus
    <div
      className="folder-entries"
      onKeyDown={(event) => {
        if (event.key === 'Backspace') onUp();
      }}
    >
      <ListBox
        key={listing.folder.handle}
        className="list-box"
        aria-label={`In ${listing.folder.name}`}
        items={listing.entries}
        onAction={open}
        autoFocus={onCase ? 'first' : false}
        renderEmptyState={() => <p className="folder-empty">No folders and no cases here.</p>}
      >
        {(entry) => (
          <ListBoxItem
            id={entry.handle}
            className="list-box-item folder-entry"
            textValue={entry.name}
            isDisabled={entry.kind === 'case' && !onCase}
          >
            <Icon name={entry.kind === 'folder' ? 'folder' : 'file'} />
            <span className="folder-entry-name">{entry.name}</span>
            {entry.changedAt && (
              <span className="folder-date">
                {`Changed ${new Date(entry.changedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}`}
              </span>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
