import { expect, it } from 'vitest';
import { warningsOf } from '../../../../renderer/features/findings/finding-warnings.ts';
import type { Row } from '../../../../shared/model/index.ts';

const finding = (kind: Row<'learning'>['kind']): Row<'learning'> => ({
  id: 1,
  kind,
  ref: 1,
  position: 0,
  text: '',
  analysis: '',
  privateNote: '',
});
const evidence = (
  eventId: number,
  stance: Row<'learningEvidence'>['stance'] = 'supports',
): Row<'learningEvidence'> => ({
  id: eventId,
  learningId: 1,
  eventId,
  stance,
  note: '',
});
const link: Row<'recommendationLearning'> = { id: 1, recommendationId: 1, learningId: 1, strength: 'weak' };
const events = new Map([
  [1, { sourceKind: 'agency' as const, agencyId: 1 }],
  [2, { sourceKind: 'agency' as const, agencyId: 1 }],
  [3, { sourceKind: 'agency' as const, agencyId: 2 }],
  [4, { sourceKind: 'family' as const, agencyId: null }],
]);

it.each([
  ['has nothing at all', 'learning_point', [], [], ['no_evidence', 'no_recommendation']],
  ['is good practice, which needs no recommendation', 'good_practice', [], [], ['no_evidence']],
  ['rests on contrary evidence alone', 'learning_point', [evidence(1, 'contradicts')], [link], ['no_evidence']],
  ['rests on two events of one agency', 'learning_point', [evidence(1), evidence(2)], [link], ['one_source']],
  ['rests on two agencies', 'learning_point', [evidence(1), evidence(3)], [link], []],
  ['rests on an agency and the family', 'learning_point', [evidence(1), evidence(4)], [], ['no_recommendation']],
  ['rests on an event that is not read yet', 'learning_point', [evidence(99)], [link], []],
] as const)('says what a finding lacks that %s', (_words, kind, own, links, expected) => {
  expect(warningsOf(finding(kind), { evidence: own, events, links })).toEqual(expected);
});
