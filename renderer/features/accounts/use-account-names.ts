import { useMemo } from 'react';
import { useCommandQuery } from '../../host/index.ts';
import type { AccountNames } from './account-words.ts';

/** Agencies and people by id; empty until they are there. */
export function useAccountNames(): AccountNames {
  const { data: agencies } = useCommandQuery('agencies.list', {});
  const { data: people } = useCommandQuery('people.list', {});
  return useMemo(
    () => ({
      agencies: new Map(agencies?.map((agency) => [agency.id, agency])),
      people: new Map(people?.map((person) => [person.id, person])),
    }),
    [agencies, people],
  );
}
