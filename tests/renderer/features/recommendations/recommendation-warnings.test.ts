import { expect, it } from 'vitest';
import { warningsOf } from '../../../../renderer/features/recommendations/recommendation-warnings.ts';
import { type Row, tables } from '../../../../shared/model/index.ts';

const link = (strength: 'strong' | 'weak', id = 1): Row<'recommendationLearning'> => ({
  id,
  recommendationId: 1,
  learningId: id,
  strength,
});
const action = (given: Partial<Row<'actions'>> = {}): Row<'actions'> => ({
  id: 1,
  recommendationId: 1,
  ...tables.actions.defaults,
  ...given,
});
const complete = { owner: 'Head of Safeguarding', measure: 'Audit', dueOn: '2026-06' };

it.each([
  ['has nothing', [], [], ['no_learning', 'no_action']],
  ['has only weak links', [link('weak'), link('weak', 2)], [action(complete)], ['weak_link_only']],
  ['has a strong link beside a weak one', [link('weak'), link('strong', 2)], [action(complete)], []],
  ['has an action without a measure', [link('strong')], [action({ ...complete, measure: ' ' })], ['action_incomplete']],
  ['has an action of another recommendation', [link('strong')], [action({ recommendationId: 2 })], ['no_action']],
] as const)('says what a recommendation lacks that %s', (_words, links, actions, expected) => {
  expect(warningsOf({ id: 1 }, { links, actions })).toEqual(expected);
});
