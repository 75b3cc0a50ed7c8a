/** A folder as the browser shell's chooser shows it: the handle stands for the path, which stays with the shell. */
export type FolderPlace = { readonly handle: string; readonly name: string };

export type FolderEntry = FolderPlace & {
  readonly kind: 'folder' | 'case';
  /** When the file was last changed; null for folders. */
  readonly changedAt: string | null;
};

export type FolderListing = {
  readonly folder: FolderPlace;
  readonly parent: FolderPlace | null;
  /** Where to start from: home, its usual folders, drives and sticks. */
  readonly places: readonly FolderPlace[];
  /** Folders first, then case files, by name; hidden ones and other files are left out. */
  readonly entries: readonly FolderEntry[];
};
