import { useCallback, useMemo } from 'react';
import { useNavigation } from '../../host/index.ts';
import { patternViews } from './pattern-views.ts';

/** Which pattern is looked at, and how. */
export type PatternChoice = {
  readonly view: string;
  readonly shape: 'picture' | 'table';
  readonly hidesEmpty: boolean;
  readonly countsOnce: boolean;
};

/** Kept in the place of the app, so that going back from a cell's events finds the pattern as it was left. */
export function usePatternChoice(): readonly [PatternChoice, (changes: Partial<PatternChoice>) => void] {
  const { params, go } = useNavigation();
  const choice = useMemo<PatternChoice>(
    () => ({
      view: patternViews.find(({ id }) => id === params.view)?.id ?? 'theme-agency',
      shape: params.shape === 'table' ? 'table' : 'picture',
      hidesEmpty: params.hidesEmpty === true,
      countsOnce: params.countsOnce === true,
    }),
    [params],
  );
  const choose = useCallback(
    (changes: Partial<PatternChoice>) => go('patterns', { ...choice, ...changes }, { replace: true }),
    [choice, go],
  );
  return [choice, choose];
}
