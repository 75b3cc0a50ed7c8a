import type { ScreenId } from '../../host/index.ts';
import { hasWords } from '../../ui/index.ts';
import { keysOfScreen, screenGroups, screens } from '../screens.tsx';

/** Something that can be done from anywhere, by its name. */
export type AppCommand = {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

export type AppActions = {
  readonly go: (screen: ScreenId) => void;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showShortcuts: () => void;
};

/** All that can be done from anywhere: undo and redo while there is something to take back, then every screen. */
export function appCommands({ go, undoLabel, redoLabel, undo, redo, showShortcuts }: AppActions): AppCommand[] {
  const ids = [...screenGroups.flatMap((group) => group.screens), 'history'] as const satisfies readonly ScreenId[];
  return [
    ...(undoLabel === null ? [] : [{ id: 'undo', label: `Undo: ${undoLabel}`, keys: 'Ctrl+Z', run: undo }]),
    ...(redoLabel === null ? [] : [{ id: 'redo', label: `Redo: ${redoLabel}`, keys: 'Ctrl+Shift+Z', run: redo }]),
    ...ids.map((id) => ({
      id: `screen ${id}`,
      label: `Go to ${screens[id].label}`,
      keys: keysOfScreen(id),
      run: () => go(id),
    })),
    { id: 'shortcuts', label: 'Show the keyboard shortcuts', keys: '?', run: showShortcuts },
  ];
}

/** The commands whose words begin with every word typed; all of them while nothing has been typed. */
export function commandsNamed(commands: readonly AppCommand[], typed: string): AppCommand[] {
  return commands.filter(({ label }) => hasWords(label, typed));
}
