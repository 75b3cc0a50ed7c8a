export { isNameTaken } from '../../shared/rules/is-name-taken.ts';
export { useAppState, useCaseRevisionNow, useCaseState } from './case-state.ts';
export { useClient, useHost, useShell } from './client-context.ts';
export { CopyTableButton, type CopyTableButtonProps } from './copy/copy-table-button.tsx';
export type { PlainTable } from './copy/plain-table.ts';
export { dataUrlOf } from './data-url.ts';
export { ExportFigureButton, type ExportFigureButtonProps } from './exports/export-figure-button.tsx';
export { NamesFound } from './exports/names-found.tsx';
export { type ExportChoice, type Exporter, useExporter } from './exports/use-exporter.ts';
export { FolderChooser } from './folder-chooser/folder-chooser.tsx';
export { createPickRequests, type PickRequests } from './folder-chooser/pick-requests.ts';
export { HostProvider, type HostProviderProps } from './host-provider.tsx';
export {
  type Navigation,
  type Place,
  type ScreenId,
  type ScreenParams,
  screenIds,
  useNavigation,
  useScreen,
} from './navigation.tsx';
export { useNotices } from './notices.tsx';
export { countOpenPoints, OpenPoints } from './open-points/open-points.tsx';
export { useProgress } from './progress.ts';
export { QuitButton } from './quit-button.tsx';
export { EdtfField, type EdtfFieldProps } from './records/edtf-field.tsx';
export { documentNames, ExportsTable, statusNames } from './records/exports-table.tsx';
export { countRecords } from './records/record-nouns.ts';
export { RemoveDialog, type RemoveDialogProps } from './records/remove-dialog.tsx';
export { fetchEvents, useEvents } from './records/use-events.ts';
export { type RecordChoice, useRecordList } from './records/use-record-list.ts';
export { type CaseHistory, useCaseHistory } from './use-case-history.ts';
export { type CommandRunner, useCommand, wordError } from './use-command.ts';
export { type CommandQueryOptions, type Question, useCommandQuery } from './use-command-query.ts';
export { useMenuCommands } from './use-menu-commands.ts';
export { useSubjectWording } from './use-subject-wording.ts';
export { useViewSetting } from './use-view-setting.ts';
export { useWhenSaved } from './use-when-saved.ts';
