import { useMemo } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery } from '../../host/index.ts';

type ById<R> = ReadonlyMap<number, R>;

/** The short lists by which events name things: agencies, themes, people, key lines of enquiry. */
export type ReferenceLists = {
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
  readonly people: readonly Row<'people'>[];
  readonly agencyById: ById<Row<'agencies'>>;
  readonly themeById: ById<Row<'themes'>>;
  readonly personById: ById<Row<'people'>>;
  readonly kloeById: ById<Row<'keyLinesOfEnquiry'>>;
};

const none: readonly never[] = [];

export function useReferenceLists(): ReferenceLists {
  const agencies = useCommandQuery('agencies.list', {}).data ?? none;
  const themes = useCommandQuery('themes.list', {}).data ?? none;
  const people = useCommandQuery('people.list', {}).data ?? none;
  const kloes = useCommandQuery('keyLinesOfEnquiry.list', {}).data ?? none;
  return useMemo(
    () => ({
      agencies,
      themes,
      people,
      agencyById: byId(agencies),
      themeById: byId(themes),
      personById: byId(people),
      kloeById: byId(kloes),
    }),
    [agencies, themes, people, kloes],
  );
}

function byId<R extends { readonly id: number }>(rows: readonly R[]): ById<R> {
  return new Map(rows.map((row) => [row.id, row]));
}
