import type { Connection } from './database.ts';

/** How screens are laid out: kept in the case, but no step of the work; neither logged, undone, dumped nor announced. */
export type ViewSettings = {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
};

/** In a case that can only be read, what is set lasts until it is closed. */
export function viewSettingsOf({ raw, isReadOnly }: Connection): ViewSettings {
  const untilClosed = new Map<string, string>();
  return {
    get(name) {
      const kept = untilClosed.get(name);
      if (kept !== undefined) return JSON.parse(kept);
      const row = raw.prepare('SELECT value FROM view_settings WHERE name = ?').get(name) as
        | { value: string }
        | undefined;
      return row === undefined ? null : parsed(row.value);
    },
    set(name, value) {
      const text = JSON.stringify(value);
      if (isReadOnly) {
        untilClosed.set(name, text);
        return;
      }
      raw
        .prepare(
          'INSERT INTO view_settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(name, text);
    },
  };
}

/** A value that somebody else's hand made unreadable is no setting, rather than a case that can't be worked in. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
