import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Context } from '../context.ts';
import type { Handlers } from './handlers.ts';

/** The program itself and the cases that were open lately. */
export const appHandlers = {
  'app.state': ({ environment, who, caseState }) => ({
    version: environment.appVersion,
    who: who(),
    case: caseState(),
  }),
  'app.setWho'({ changeSettings }, { who }) {
    changeSettings({ who });
    return null;
  },
  'recent.list': ({ settings, handles }) => ({
    hideSubjects: settings.hideSubjects,
    cases: settings.recent.map(({ path, subject, openedAt }) => ({
      handle: handles.mint(path),
      fileName: basename(path),
      folder: dirname(path),
      subject: settings.hideSubjects || subject === '' ? null : subject,
      openedAt,
      isMissing: statSync(path, { throwIfNoEntry: false }) === undefined,
    })),
  }),
  'recent.forget'({ settings, handles, changeSettings }, { handle }) {
    const path = handles.resolve(handle);
    changeSettings({ recent: settings.recent.filter((recent) => recent.path !== path) });
    return null;
  },
  'recent.setHideSubjects'({ settings, changeSettings }, { hideSubjects }) {
    // Hidden means not kept: subjects that were written down before go too.
    const recent = hideSubjects ? settings.recent.map((entry) => ({ ...entry, subject: '' })) : settings.recent;
    changeSettings({ hideSubjects, recent });
    return null;
  },
} satisfies Partial<Handlers>;

/**
 * Puts a case at the head of the recent ones. Subjects are not written down while they are hidden. A computer that keeps
 * no settings must still open cases, so a list that can't be written is only logged.
 */
export function rememberCase(
  { settings, changeSettingsSoon, environment }: Context,
  path: string,
  subject: string,
): void {
  const entry = { path, subject: settings.hideSubjects ? '' : subject, openedAt: environment.now().toISOString() };
  changeSettingsSoon({ recent: [entry, ...settings.recent.filter((recent) => recent.path !== path)].slice(0, 20) });
}
