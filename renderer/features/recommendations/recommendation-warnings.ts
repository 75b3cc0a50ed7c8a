import type { Row } from '../../../shared/model/index.ts';

export type RecommendationWarning = 'no_learning' | 'weak_link_only' | 'no_action' | 'action_incomplete';

export type MissingPart = 'owner' | 'measure' | 'due date';

/** What an action still lacks to be followed up. */
export function missingParts(action: Row<'actions'>): MissingPart[] {
  return [
    ...(action.owner.trim() === '' ? ['owner' as const] : []),
    ...(action.measure.trim() === '' ? ['measure' as const] : []),
    ...(action.dueOn === null ? ['due date' as const] : []),
  ];
}

type Material = {
  readonly links: readonly Row<'recommendationLearning'>[];
  readonly actions: readonly Row<'actions'>[];
};

/** What a recommendation still lacks (DOMAIN 7): learning it answers, and actions with owner, measure and date. */
export function warningsOf(
  recommendation: { readonly id: number },
  { links, actions }: Material,
): RecommendationWarning[] {
  const ownLinks = links.filter((link) => link.recommendationId === recommendation.id);
  const ownActions = actions.filter((action) => action.recommendationId === recommendation.id);
  return [
    ...(ownLinks.length === 0 ? ['no_learning' as const] : []),
    ...(ownLinks.length > 0 && ownLinks.every((link) => link.strength === 'weak') ? ['weak_link_only' as const] : []),
    ...(ownActions.length === 0 ? ['no_action' as const] : []),
    ...(ownActions.some((action) => missingParts(action).length > 0) ? ['action_incomplete' as const] : []),
  ];
}

export const warningWords: Readonly<Record<RecommendationWarning, { short: string; full: string }>> = {
  no_learning: { short: 'no learning', full: 'It answers no learning point yet.' },
  weak_link_only: { short: 'weak link only', full: 'It is only weakly linked to learning.' },
  no_action: { short: 'no action', full: 'It has no action yet, so no owner, measure or date.' },
  action_incomplete: { short: 'action incomplete', full: 'An action lacks an owner, a measure or a due date.' },
};
