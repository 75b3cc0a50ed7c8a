import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Client, CommandName, Commands, InputOf, OutputOf } from '../../shared/contract/index.ts';
import { useClient } from './client-context.ts';

export type CommandQueryOptions = {
  /** Shows the answer to the last question until the new one is there; for filters and windows over a list. */
  keepsPrevious?: boolean | undefined;
  isEnabled?: boolean | undefined;
  /** Draws anew when there is an answer, and not when a question begins; `isFetching` is then as of the last drawing. */
  isQuiet?: boolean | undefined;
  /**
   * Asks as soon as this is drawn, and so before anything below it: what a screen cannot do without. Questions wait for
   * each other, since a browser holds six connections at most to one place.
   */
  isFirst?: boolean | undefined;
};

/** A command that asks, with its input. */
export type Question = { [N in CommandName]: { readonly name: N; readonly input: InputOf<Commands[N]> } }[CommandName];

/** A question as the library asks and remembers it. */
export function asQuery<N extends CommandName>(client: Client, name: N, input: InputOf<Commands[N]>) {
  return { queryKey: [name, input] as const, queryFn: () => client.call(name, input) };
}

/** Asks the core and stays in step: asked again when a table that the answer was made from changes. */
export function useCommandQuery<N extends CommandName>(
  name: N,
  input: InputOf<Commands[N]>,
  { keepsPrevious = false, isEnabled = true, isQuiet = false, isFirst = false }: CommandQueryOptions = {},
): UseQueryResult<OutputOf<Commands[N]>> {
  const client = useClient();
  const queries = useQueryClient();
  const question = asQuery(client, name, input);
  // As the library's own `usePrefetchQuery` does, which cannot be called for some questions only.
  if (isFirst && isEnabled && !queries.getQueryState(question.queryKey)) void queries.prefetchQuery(question);
  return useQuery<OutputOf<Commands[N]>, Error, OutputOf<Commands[N]>>({
    ...question,
    enabled: isEnabled,
    ...(isQuiet ? { notifyOnChangeProps: ['data', 'dataUpdatedAt', 'errorUpdatedAt'] } : {}),
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
