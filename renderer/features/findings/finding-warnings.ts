import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';

export type FindingWarning = 'no_evidence' | 'one_source' | 'no_recommendation';

type Material = {
  readonly evidence: readonly Row<'learningEvidence'>[];
  readonly events: ReadonlyMap<number, Pick<EventView, 'agencyId' | 'sourceKind'>>;
  readonly links: readonly Row<'recommendationLearning'>[];
};

/**
 * What a finding still lacks (DOMAIN 7: events from two or more sources; every learning point with a recommendation).
 * Prompts for the reviewer, not verdicts; good practice needs no recommendation.
 */
export function warningsOf(finding: Row<'learning'>, { evidence, events, links }: Material): FindingWarning[] {
  const supporting = evidence.filter((item) => item.learningId === finding.id && item.stance === 'supports');
  const sources = new Set(supporting.map((item) => sourceKey(events.get(item.eventId))));
  const isAnswered = links.some((link) => link.learningId === finding.id);
  return [
    ...(supporting.length === 0 ? ['no_evidence' as const] : []),
    // Events that are not read yet say nothing about their source.
    ...(sources.size === 1 && !sources.has(null) ? ['one_source' as const] : []),
    ...(finding.kind === 'learning_point' && !isAnswered ? ['no_recommendation' as const] : []),
  ];
}

function sourceKey(event: Pick<EventView, 'agencyId' | 'sourceKind'> | undefined): string | null {
  return event ? `${event.sourceKind} ${event.agencyId}` : null;
}

export const warningWords: Readonly<Record<FindingWarning, { short: string; full: string }>> = {
  no_evidence: { short: 'no evidence', full: 'No event supports this yet.' },
  one_source: { short: 'one source', full: 'All supporting evidence comes from one source.' },
  no_recommendation: { short: 'no recommendation', full: 'No recommendation answers this yet.' },
};
