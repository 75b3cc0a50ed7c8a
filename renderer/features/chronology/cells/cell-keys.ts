export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean;
};

/** Where the cursor goes when what was typed into a cell is kept; `elsewhere`: it has gone there already. */
export type CellMove = 'down' | 'up' | 'next' | 'previous' | 'here' | 'elsewhere';

/** What a key does while a cell is being typed into; null when it belongs to the typing itself. */
export function editingKey(press: KeyPress): CellMove | 'cancel' | 'new-line' | null {
  if (press.isComposing || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'cancel';
  if (press.key === 'Enter') {
    if (press.altKey) return 'new-line';
    return press.shiftKey ? 'up' : 'down';
  }
  if (press.key === 'Tab' && !press.altKey) return press.shiftKey ? 'previous' : 'next';
  return null;
}

/** Whether a key puts a character into a cell; a space by itself does not, since it would wipe the cell unseen. */
export function startsTyping(press: KeyPress): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return isAltGraph(press);
  return [...press.key].length === 1 ? press.key !== ' ' : press.key === 'Dead' || press.key === 'Process';
}

/** AltGr comes as Ctrl and Alt together on Windows: it types characters such as € and á. */
function isAltGraph({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  return ctrlKey && altKey && !metaKey && [...key].length === 1 && !/[a-z0-9 ]/i.test(key);
}
