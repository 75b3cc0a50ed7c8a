import type { PublicRow } from '../../../../../shared/model/index.ts';
import type { Block, Row } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { dateWords, series } from '../phrases.ts';

type Action = PublicRow<'actions'>;

const statusLabels = {
  not_started: 'Not started',
  on_track: 'On track',
  overdue: 'Overdue',
  complete: 'Complete',
  embedded: 'Embedded',
  not_accepted: 'Not accepted',
} as const satisfies Record<Action['status'], string>;

/** What is to be done about each recommendation, by whom and by when; recommendations without an action are named. */
export function actionPlan(caseWords: CaseWords): Block[] {
  const { recommendations, actions } = caseWords.publicCase;
  const byRecommendation = Map.groupBy(
    actions.toSorted((a, b) => a.position - b.position || a.id - b.id),
    (action) => action.recommendationId,
  );
  const rows = recommendations.flatMap((recommendation, index) =>
    (byRecommendation.get(recommendation.id) ?? []).map((action) => rowOf(index + 1, action, caseWords)),
  );
  if (rows.length === 0) return [paragraph('No actions have been recorded yet.')];
  const missing = recommendations.flatMap(({ id }, index) => (byRecommendation.has(id) ? [] : [String(index + 1)]));
  return [
    {
      kind: 'table',
      caption: 'Action plan',
      description: 'Each action with its recommendation, lead, measure, due date and progress',
      columns: [
        { label: 'No.', share: 7 },
        { label: 'Action', share: 27 },
        { label: 'Lead', share: 17 },
        { label: caseWords.say('Measure and outcome for children'), share: 22 },
        { label: 'Due', share: 12 },
        { label: 'Progress', share: 15 },
      ],
      rows,
    },
    ...(missing.length === 0
      ? [paragraph('The first column gives the number of the recommendation.', 'note')]
      : [paragraph(`The first column gives the number of the recommendation. ${missingWords(missing)}`, 'note')]),
  ];
}

function missingWords(numbers: readonly string[]): string {
  const noun = numbers.length === 1 ? 'recommendation' : 'recommendations';
  return `No action has been recorded yet for ${noun} ${series(numbers)}.`;
}

function rowOf(number: number, action: Action, { agencyName }: CaseWords): Row {
  return {
    cells: [
      cell(String(number)),
      cellOrDash(action.action),
      cellOrDash([agencyName(action.leadAgencyId), action.owner].join('\n')),
      cellOrDash([action.measure, action.outcomeForChildren].join('\n')),
      cellOrDash(dateWords(action.dueOn)),
      cell([statusLabels[action.status], action.statusReason, action.updates, action.evidence].join('\n')),
    ],
  };
}
