import { basename } from 'node:path';
import type { Transport } from '../../shared/contract/client.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Announcement, CaseState } from '../../shared/contract/views.ts';
import type { Context, CoreEnvironment, OpenCase } from './context.ts';
import { dispatch } from './dispatch.ts';
import { createHandles } from './files/handles.ts';
import { readUserSettings, type UserSettings, writeUserSettings } from './files/user-settings.ts';
import { openDatabase } from './store/database.ts';
import { warmEventTexts } from './store/event-texts.ts';
import { getRow } from './store/rows.ts';
import { openSession } from './store/session.ts';

export type { CoreEnvironment } from './context.ts';

/** After so long (milliseconds) the first screen has what it asked for, and the core has time for what comes next. */
const firstScreenTime = 1_000;

/** One window: at most one open case, its handles and its listeners. */
export type Workspace = Transport & {
  readonly mintHandle: (path: string) => string;
  readonly pathOf: (handle: string) => string | undefined;
  /** Closes the case, if one is open; every acknowledged edit is already in its file. */
  readonly close: () => Promise<void>;
};

export type Core = { readonly openWorkspace: () => Workspace };

/**
 * The whole program under plain Node. Holds no case itself; every workspace holds its own. Handlers touch the database
 * without awaiting in between, so commands follow each other and nothing interleaves with a write.
 */
export function openCore(environment: CoreEnvironment): Core {
  return { openWorkspace: () => openWorkspace(environment) };
}

function openWorkspace(environment: CoreEnvironment): Workspace {
  const listeners = new Set<(announcement: Announcement) => void>();
  const handles = createHandles();
  const job: Context['job'] = { stop: null };
  let openCase: OpenCase | null = null;
  let warming: NodeJS.Timeout | undefined;
  let settings = readUserSettings(environment.userDataFolder);
  const keptSettings = settingsToWrite(environment);

  const announce = (announcement: Announcement) => {
    for (const listener of listeners) listener(announcement);
  };
  const who = () => environment.who ?? settings.who;
  const caseState = () => (openCase === null ? null : stateOf(openCase));
  const leave = () => {
    if (openCase === null) return;
    job.stop?.();
    clearTimeout(warming);
    openCase.session.close();
    openCase = null;
    announce({ type: 'case', state: null });
  };
  const needCase = (): OpenCase => {
    if (openCase === null) throw new Refusal('no_case', 'No case is open. Open a case first.');
    return openCase;
  };

  const context: Context = {
    environment,
    handles,
    job,
    who,
    announce,
    caseState,
    leave,
    get session() {
      return needCase().session;
    },
    get openCase() {
      return needCase();
    },
    get settings() {
      return settings;
    },
    changeSettings(changes) {
      keptSettings.write();
      settings = { ...readUserSettings(environment.userDataFolder), ...changes };
      writeUserSettings(environment.userDataFolder, settings);
    },
    changeSettingsSoon(changes) {
      keptSettings.write();
      settings = { ...readUserSettings(environment.userDataFolder), ...changes };
      keptSettings.writeSoon(settings);
    },
    enter(path, passphrase) {
      if (openCase?.path === path) return stateOf(openCase);
      const connection = openDatabase(path, passphrase);
      leave();
      const session = openSession(connection, {
        now: environment.now,
        who: () => who() ?? 'Not named',
        onChange: (tables) => announce({ type: 'changed', state: stateOf(needCase()), tables }),
      });
      openCase = { session, path, passphrase: connection.isEncrypted ? passphrase : undefined };
      warming = setTimeout(warmEventTexts, firstScreenTime, session.db).unref();
      const state = stateOf(openCase);
      announce({ type: 'case', state });
      return state;
    },
  };

  return {
    dispatch: (name, input) => dispatch(context, name, input),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mintHandle: handles.mint,
    pathOf: handles.pathOf,
    async close() {
      leave();
      keptSettings.write();
    },
  };
}

function stateOf({ session, path }: OpenCase): CaseState {
  const review = getRow(session.db, 'review', 1);
  return {
    fileName: basename(path),
    subject: review.subject,
    typeLabel: review.typeLabel,
    isReadOnly: session.isReadOnly,
    isEncrypted: session.isEncrypted,
    revision: session.revision(),
    ...session.steps(),
  };
}

/** Settings that are to be written once the first screen is there; writing syncs a file, which takes its time. */
function settingsToWrite({ userDataFolder, log }: CoreEnvironment) {
  let waiting: UserSettings | null = null;
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    const settings = waiting;
    waiting = null;
    if (settings === null) return;
    try {
      writeUserSettings(userDataFolder, settings);
    } catch {
      log('The list of recent cases could not be written.');
    }
  };
  const writeSoon = (settings: UserSettings) => {
    waiting = settings;
    clearTimeout(timer);
    timer = setTimeout(write, firstScreenTime).unref();
  };
  return { write, writeSoon };
}
