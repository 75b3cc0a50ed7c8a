/** A change in the middle of a long text: how much is kept before and behind it, and what stands between. */
export type TextPatch = { readonly '~': readonly [keptBefore: number, keptBehind: number, middle: string] };

/** Texts shorter than this are logged whole. */
const shortest = 200;

/** The two halves of a change, or null when logging both texts whole is no longer. Lengths in UTF-16 units. */
export function makeTextPatch(before: string, after: string): { before: TextPatch; after: TextPatch } | null {
  if (before.length < shortest || after.length < shortest) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return {
    before: { '~': [head, tail, before.slice(head, before.length - tail)] },
    after: { '~': [head, tail, after.slice(head, after.length - tail)] },
  };
}

/** Puts the patch's middle between what is kept of the text. */
export function applyTextPatch(text: string, patch: TextPatch): string {
  const [head, tail, middle] = patch['~'];
  return text.slice(0, head) + middle + text.slice(text.length - tail);
}
