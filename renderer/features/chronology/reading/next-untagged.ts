/** The first event after this one that has no tag, going on from the top at the end; null when none is left. */
export function nextUntagged(
  ids: readonly number[],
  untagged: ReadonlySet<number>,
  fromId: number | null,
): number | null {
  const from = fromId === null ? -1 : ids.indexOf(fromId);
  for (let step = 1; step <= ids.length; step += 1) {
    const id = ids[(from + step) % ids.length];
    if (id !== undefined && id !== fromId && untagged.has(id)) return id;
  }
  return null;
}

/** Where the reading stands: "12 of 800 · 3 untagged left". */
export function progressWords(ids: readonly number[], untagged: ReadonlySet<number>, id: number): string {
  const left = ids.filter((one) => untagged.has(one)).length;
  const count = (number: number) => number.toLocaleString('en-GB');
  return `${count(ids.indexOf(id) + 1)} of ${count(ids.length)} · ${left === 0 ? 'all tagged' : `${count(left)} untagged left`}`;
}
