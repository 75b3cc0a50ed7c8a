import { useMemo } from 'react';
import { useCommandQuery } from '../../host/index.ts';

/** The words of the case's own names (pseudonyms, agencies, glossary), in lower case: no dictionary has them. */
export function useCaseWords(): ReadonlySet<string> {
  const people = useCommandQuery('people.list', {}).data;
  const agencies = useCommandQuery('agencies.list', {}).data;
  const glossary = useCommandQuery('glossary.list', {}).data;
  return useMemo(() => {
    const names = [
      ...(people ?? []).map((person) => person.pseudonym),
      ...(agencies ?? []).flatMap((agency) => [agency.name, agency.shortName]),
      ...(glossary ?? []).map((entry) => entry.term),
    ];
    return new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u)).filter(Boolean));
  }, [people, agencies, glossary]);
}
