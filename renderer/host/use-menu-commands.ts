import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/contract/index.ts';
import { useShell } from './client-context.ts';

/** Does what is chosen in the desktop's menu bar; a browser has none. */
export function useMenuCommands(actions: Partial<Record<MenuCommand, () => void>>): void {
  const shell = useShell();
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => shell.onMenu((command) => latest.current[command]?.()), [shell]);
}
