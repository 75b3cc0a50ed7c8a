import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { type RecommendationWarning, warningsOf } from './recommendation-warnings.ts';

export type Recommendations = {
  readonly recommendations: readonly Row<'recommendations'>[];
  readonly learning: readonly Row<'learning'>[];
  readonly links: readonly Row<'recommendationLearning'>[];
  readonly actions: readonly Row<'actions'>[];
  readonly agencies: readonly Row<'agencies'>[];
  readonly warnings: (recommendation: Row<'recommendations'>) => RecommendationWarning[];
};

/** Everything the Recommendations screen shows, read together; undefined until it is there. */
export function useRecommendations(): Recommendations | undefined {
  const recommendations = useCommandQuery('recommendations.list', {}).data;
  const learning = useCommandQuery('learning.list', {}).data;
  const links = useCommandQuery('recommendationLearning.list', {}).data;
  const actions = useCommandQuery('actions.list', {}).data;
  const agencies = useCommandQuery('agencies.list', {}).data;
  if (!recommendations || !learning || !links || !actions || !agencies) return undefined;
  return {
    recommendations,
    learning,
    links,
    actions,
    agencies,
    warnings: (recommendation) => warningsOf(recommendation, { links, actions }),
  };
}
