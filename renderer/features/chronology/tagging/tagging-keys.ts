import type { TagKind } from '../words.ts';

export type TaggingCommand =
  | { readonly do: 'theme'; readonly place: number }
  | { readonly do: 'kind'; readonly kind: TagKind }
  | { readonly do: 'step'; readonly direction: 1 | -1 }
  | { readonly do: 'pick' | 'note' | 'read' | 'next-untagged' | 'leave' };

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const letters: Readonly<Record<string, TaggingCommand>> = {
  g: { do: 'kind', kind: 'good_practice' },
  c: { do: 'kind', kind: 'concern' },
  x: { do: 'kind', kind: 'context' },
  t: { do: 'pick' },
  n: { do: 'note' },
  r: { do: 'read' },
  u: { do: 'next-untagged' },
  j: { do: 'step', direction: 1 },
  k: { do: 'step', direction: -1 },
};

/**
 * What a key means while an event is read, in the grid or large; null when it is no key of tagging.
 *
 * Letters and digits by themselves: whoever calls this makes sure that the focus is on an event and not in a field
 * (WCAG 2.1.4). With Caps Lock on they mean the same.
 */
export function taggingCommand(press: KeyPress): TaggingCommand | null {
  if (press.ctrlKey || press.metaKey) return null;
  if (press.altKey) {
    if (press.shiftKey) return null;
    if (press.key === 'ArrowDown') return { do: 'step', direction: 1 };
    return press.key === 'ArrowUp' ? { do: 'step', direction: -1 } : null;
  }
  if (press.key === 'Escape') return { do: 'leave' };
  if (press.shiftKey && press.key.length > 1) return null;
  if (/^[1-9]$/.test(press.key)) return { do: 'theme', place: Number(press.key) - 1 };
  return letters[press.key.toLowerCase()] ?? null;
}
