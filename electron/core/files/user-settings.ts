import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const recentCase = z.object({ path: z.string(), subject: z.string(), openedAt: z.string() });
const schema = z.object({
  who: z.string().nullable(),
  hideSubjects: z.boolean(),
  recent: z.array(recentCase).max(50),
});

/** What this computer remembers beside the case files: who works here, and which cases were open lately. */
export type UserSettings = z.output<typeof schema>;

const none: UserSettings = { who: null, hideSubjects: false, recent: [] };

/** Reads the settings; a missing or unreadable file counts as none, since nothing in it is the user's work. */
export function readUserSettings(folder: string | null): UserSettings {
  if (folder === null) return none;
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    return none;
  }
}

/** Writes the settings whole or not at all, readable by this user only. */
export function writeUserSettings(folder: string | null, settings: UserSettings): void {
  if (folder === null) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileAtomic.sync(join(folder, 'settings.json'), JSON.stringify(settings, null, 2), { mode: 0o600 });
}
