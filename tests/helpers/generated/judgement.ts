import { rows } from '../../../electron/core/sample/rows.ts';
import type { CaseTables } from '../../../shared/model/case-dump.ts';
import type { NewRow } from '../../../shared/model/index.ts';
import { codingFrame } from '../../../shared/starters/index.ts';
import type { Random } from './random.ts';
import { findingTexts, paragraphText, recommendationTexts } from './texts.ts';

type Judgement = Pick<
  CaseTables,
  'learning' | 'learningThemes' | 'learningEvidence' | 'recommendations' | 'recommendationLearning' | 'actions'
>;

const learningPoints = 9;

/** Nine learning points and three of good practice, resting on events; recommendations with their actions. */
export function judgement(
  random: Random,
  eventIds: readonly number[],
): { tables: Judgement; refCounters: Record<string, number> } {
  const findings = findingTexts.map((text, index) => finding(random, text, index));
  const recommendations = recommendationTexts.map((text, index) => ({
    ref: index + 1,
    text,
    rationale: paragraphText(random),
  }));
  const findingIds = findings.map((_, index) => index + 1);
  const recommendationIds = recommendations.map((_, index) => index + 1);
  return {
    refCounters: { G: findings.length - learningPoints, L: learningPoints, R: recommendations.length },
    tables: {
      learning: rows('learning', findings),
      learningThemes: rows(
        'learningThemes',
        findingIds.flatMap((learningId) => themesOf(random, learningId)),
      ),
      learningEvidence: rows(
        'learningEvidence',
        findingIds.flatMap((learningId) => evidenceOf(random, learningId, eventIds)),
      ),
      recommendations: rows('recommendations', recommendations),
      recommendationLearning: rows(
        'recommendationLearning',
        recommendationIds.flatMap((recommendationId) => answersOf(random, recommendationId)),
      ),
      actions: rows(
        'actions',
        recommendationIds.flatMap((recommendationId) => actionsOf(random, recommendationId)),
      ),
    },
  };
}

function finding(random: Random, text: string, index: number): NewRow<'learning'> {
  const isGoodPractice = index >= learningPoints;
  return {
    kind: isGoodPractice ? 'good_practice' : 'learning_point',
    ref: isGoodPractice ? index - learningPoints + 1 : index + 1,
    position: isGoodPractice ? index - learningPoints : index,
    text,
    analysis: paragraphText(random),
  };
}

function themesOf(random: Random, learningId: number): NewRow<'learningThemes'>[] {
  const ids = random.sample(
    codingFrame.map((_, index) => index + 1),
    2,
  );
  return ids.map((themeId) => ({ learningId, themeId }));
}

function evidenceOf(random: Random, learningId: number, eventIds: readonly number[]): NewRow<'learningEvidence'>[] {
  const ids = random.sample(eventIds, 8);
  return ids.map((eventId, index) => ({
    learningId,
    eventId,
    stance: index === 7 ? 'contradicts' : 'supports',
    note: '',
  }));
}

function answersOf(random: Random, recommendationId: number): NewRow<'recommendationLearning'>[] {
  const ids = random.sample(
    Array.from({ length: learningPoints }, (_, index) => index + 1),
    2,
  );
  return ids.map((learningId, index) => ({ recommendationId, learningId, strength: index === 0 ? 'strong' : 'weak' }));
}

function actionsOf(random: Random, recommendationId: number): NewRow<'actions'>[] {
  return ['Write the guidance and agree it.', 'Audit twenty records after six months.'].map((action, position) => ({
    recommendationId,
    position,
    action,
    leadAgencyId: random.between(1, 12),
    owner: 'Head of Safeguarding',
    measure: 'The audit finds the change in nine records of ten.',
    dueOn: '2022-11',
    status: random.pick(['not_started', 'on_track', 'complete'] as const),
  }));
}
