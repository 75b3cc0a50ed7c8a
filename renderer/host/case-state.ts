import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AppState, CaseState } from '../../shared/contract/index.ts';
import { useCommandQuery } from './use-command-query.ts';

/** The app as a whole: version, who is writing, the open case. */
export function useAppState(): UseQueryResult<AppState> {
  return useCommandQuery('app.state', {});
}

/** The open case, or null when none is open or not yet known. */
export function useCaseState(): CaseState | null {
  return useAppState().data?.case ?? null;
}

/** Gives the revision that was last heard of, to those who must not be drawn anew with every step. */
export function useCaseRevisionNow(): () => number {
  const queries = useQueryClient();
  return useCallback(() => queries.getQueryData<AppState>(['app.state', {}])?.case?.revision ?? 0, [queries]);
}
