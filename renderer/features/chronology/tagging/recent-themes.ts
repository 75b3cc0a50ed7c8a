import { useMemo } from 'react';
import { useHost } from '../../../host/index.ts';

/** Themes that tags were made with lately, the last one first. */
export type RecentThemes = { readonly ids: () => readonly number[]; readonly add: (themeId: number) => void };

const mostKept = 6;

/** As they stand since a case was opened, so that going to another screen and back forgets none. */
const recentOfCase = new WeakMap<object, { caseNumber: number; ids: readonly number[] }>();

export function useRecentThemes(): RecentThemes {
  const { client, caseNumber } = useHost();
  return useMemo(() => {
    const ids = () => {
      const held = recentOfCase.get(client);
      return held?.caseNumber === caseNumber ? held.ids : [];
    };
    const add = (themeId: number) => {
      const others = ids().filter((id) => id !== themeId);
      recentOfCase.set(client, { caseNumber, ids: [themeId, ...others].slice(0, mostKept) });
    };
    return { ids, add };
  }, [client, caseNumber]);
}
