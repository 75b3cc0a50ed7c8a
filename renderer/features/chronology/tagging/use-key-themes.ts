import { useMemo } from 'react';
import { useCommandQuery, useHost } from '../../../host/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type KeyThemes, keyThemes, usesOf } from './key-themes.ts';

/** The keys as they stand since a case was opened, so that going to another screen and back changes none of them. */
const keysOfCase = new WeakMap<object, { caseNumber: number; keys: KeyThemes }>();

export function useKeyThemes(lists: ReferenceLists): KeyThemes {
  const { client, caseNumber } = useHost();
  const { data: counts } = useCommandQuery('themes.uses', {});
  return useMemo(() => {
    if (counts === undefined || lists.themes.length === 0) return [];
    const held = keysOfCase.get(client);
    const keys = keyThemes(held?.caseNumber === caseNumber ? held.keys : [], lists.themes, usesOf(counts));
    keysOfCase.set(client, { caseNumber, keys });
    return keys;
  }, [client, caseNumber, counts, lists.themes]);
}
