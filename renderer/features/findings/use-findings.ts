import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { type FindingWarning, warningsOf } from './finding-warnings.ts';

export type Findings = {
  readonly learning: readonly Row<'learning'>[];
  readonly evidence: readonly Row<'learningEvidence'>[];
  readonly themeLinks: readonly Row<'learningThemes'>[];
  readonly links: readonly Row<'recommendationLearning'>[];
  readonly recommendations: readonly Row<'recommendations'>[];
  /** Events that are evidence of some finding, by id. */
  readonly events: ReadonlyMap<number, EventView>;
  readonly warnings: (finding: Row<'learning'>) => FindingWarning[];
};

/** Everything the Findings screen shows, read together; undefined until it is there. */
export function useFindings(): Findings | undefined {
  const learning = useCommandQuery('learning.list', {}).data;
  const evidence = useCommandQuery('learningEvidence.list', {}).data;
  const themeLinks = useCommandQuery('learningThemes.list', {}).data;
  const links = useCommandQuery('recommendationLearning.list', {}).data;
  const recommendations = useCommandQuery('recommendations.list', {}).data;
  const eventIds = [...new Set(evidence?.map((item) => item.eventId))].toSorted((a, b) => a - b);
  const rows = useCommandQuery(
    'events.rows',
    { ids: eventIds },
    { keepsPrevious: true, isEnabled: evidence !== undefined },
  ).data;
  if (!learning || !evidence || !themeLinks || !links || !recommendations) return undefined;
  const events = new Map(rows?.map((event) => [event.id, event]));
  return {
    learning,
    evidence,
    themeLinks,
    links,
    recommendations,
    events,
    warnings: (finding) => warningsOf(finding, { evidence, events, links }),
  };
}

export const letterOf = (finding: Pick<Row<'learning'>, 'kind'>): string =>
  finding.kind === 'learning_point' ? 'L' : 'G';
export const refOf = (finding: Pick<Row<'learning'>, 'kind' | 'ref'>): string => `${letterOf(finding)}${finding.ref}`;
