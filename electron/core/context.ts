import type { Announcement, CaseState } from '../../shared/contract/views.ts';
import type { Handles } from './files/handles.ts';
import type { UserSettings } from './files/user-settings.ts';
import type { Session } from './store/session.ts';

/** An open case: its session, where it lies, and the passphrase that a copy would keep. */
export type OpenCase = {
  readonly session: Session;
  readonly path: string;
  readonly passphrase: string | undefined;
};

export type CoreEnvironment = {
  /** Where this computer's settings are kept; null keeps none (command line). */
  readonly userDataFolder: string | null;
  readonly appVersion: string;
  readonly now: () => Date;
  /** Address of the worker that builds documents; bundles and asar move it, so the composition root says. */
  readonly exportWorker: URL;
  /** Name for the change log given from outside (`--as`); else the one that the settings remember. */
  readonly who?: string;
  /** Takes lines without case text. */
  readonly log: (line: string) => void;
};

/** What a handler may use. `session` is refused as `no_case` when no case is open. */
export type Context = {
  readonly environment: CoreEnvironment;
  readonly handles: Handles;
  readonly session: Session;
  readonly openCase: OpenCase;
  readonly settings: UserSettings;
  readonly changeSettings: (changes: Partial<UserSettings>) => void;
  /** The same, written to disk in a moment: for what nobody waits for. A failure is only logged. */
  readonly changeSettingsSoon: (changes: Partial<UserSettings>) => void;
  readonly who: () => string | null;
  readonly caseState: () => CaseState | null;
  /** Opens the case at a path in this window; the one open before is closed first. */
  readonly enter: (path: string, passphrase: string | undefined) => CaseState;
  readonly leave: () => void;
  readonly announce: (announcement: Announcement) => void;
  /** The long job under way, if any: one at a time in a window. */
  readonly job: { stop: (() => void) | null };
};
