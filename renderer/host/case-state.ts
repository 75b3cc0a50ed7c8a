import type { UseQueryResult } from '@tanstack/react-query';
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
