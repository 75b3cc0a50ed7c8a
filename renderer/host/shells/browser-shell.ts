import { type Choice, type FolderListing, Refusal, type ShellApi } from '../../../shared/contract/index.ts';
import { post } from '../transports/post.ts';

/** Looks into the folders of this computer for the chooser. Both reject with a `Refusal`. */
export type FolderClient = {
  /** What is in a folder; in the home folder for null. */
  readonly list: (folder: string | null) => Promise<FolderListing>;
  /** A place for a new case file; refused when the name is taken or no file can have it. */
  readonly newCase: (folder: string, name: string) => Promise<Choice>;
};

/** The dialogs that a browser lacks, drawn by the page. */
export type CasePickers = {
  readonly pickCase: () => Promise<Choice>;
  readonly pickNewCase: (suggestedName: string) => Promise<Choice>;
};

export const folderClient: FolderClient = {
  list: (folder) => ask<FolderListing>('folders', { handle: folder }),
  newCase: (folder, name) => ask<Choice>('new-case', { folder, name }),
};

/** Cases through the page's own folder chooser, exports by download, and no menu bar. */
export function browserShell({ pickCase, pickNewCase }: CasePickers): ShellApi {
  return {
    kind: 'browser',
    chooseCase: pickCase,
    chooseNewCase: pickNewCase,
    chooseExport: (suggestedName) => ask<Choice>('export-target', { name: suggestedName }),
    async deliverExport(handle) {
      const link = document.createElement('a');
      link.href = `/download/${encodeURIComponent(handle)}`;
      link.download = '';
      link.click();
      return 'downloading';
    },
    onMenu: () => () => {},
    onOpenCase: () => () => {},
    async quit() {
      await ask('quit', {});
    },
  };
}

async function ask<Value>(call: string, input: unknown): Promise<Value> {
  const result = await post(`/shell/${call}`, input);
  if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.field, result.error.logId);
  return result.value as Value;
}
