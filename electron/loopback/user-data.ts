import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Casewright keeps its recent files and settings: the folder the desktop app uses too. Made if missing. */
export function findUserDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const folder = env.CASEWRIGHT_USER_DATA || join(applicationData(env, platform), 'Casewright');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** As Electron's `app.getPath('appData')` has it. */
function applicationData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.APPDATA || join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME || join(homedir(), '.config');
}
