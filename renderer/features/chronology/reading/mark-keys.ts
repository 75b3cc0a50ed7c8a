import type { Row } from '../../../../shared/model/index.ts';
import type { KeyPress } from '../tagging/tagging-keys.ts';

export type Mark = Exclude<Row<'events'>['significance'], 'routine'>;

/** The keys by which an event is marked while it is read. */
export const marks = [
  { mark: 'significant', key: 'S', label: 'Significant' },
  { mark: 'key_practice_episode', key: 'P', label: 'Key practice episode' },
] as const satisfies readonly { mark: Mark; key: string; label: string }[];

/** What a key marks the event as; null when it is another key. */
export function markOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): Mark | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  return marks.find((one) => one.key === key.toUpperCase())?.mark ?? null;
}
