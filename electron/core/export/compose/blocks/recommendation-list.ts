import type { Block, Run } from '../../plan/plan.ts';
import { paragraph, paragraphs } from '../../plan/runs.ts';
import { bookmarkOf, type CaseWords, type Recommendation } from '../case-words.ts';
import { sentence, seriesOfRuns } from '../phrases.ts';
import { statement } from './statement.ts';

/** The recommendations in order, word for word as the briefing carries them, with reasons and addressees. */
export function recommendationList(caseWords: CaseWords): Block[] {
  const { recommendations } = caseWords.publicCase;
  if (recommendations.length === 0) return [paragraph('No recommendations have been made yet.')];
  return recommendations.flatMap((recommendation) => {
    const label = caseWords.record('recommendation', recommendation.id);
    return [
      ...statement(label, recommendation.text, bookmarkOf('recommendation', recommendation.id)),
      ...paragraphs(recommendation.rationale),
      { kind: 'paragraph', style: 'note', runs: chainOf(recommendation, caseWords) } as const,
    ];
  });
}

function chainOf(recommendation: Recommendation, caseWords: CaseWords): Run[] {
  const learning = caseWords.publicCase.recommendationLearning
    .filter((link) => link.recommendationId === recommendation.id)
    .map((link) => caseWords.reference('learning', link.learningId));
  const addressedTo = recommendation.addressedTo.trim();
  return [
    ...(addressedTo === '' ? [] : [{ text: `Addressed to: ${sentence(addressedTo)} ` }]),
    ...(learning.length === 0
      ? [{ text: 'No learning has been linked yet.' }]
      : [{ text: 'Follows from ' }, ...seriesOfRuns(learning), { text: '.' }]),
  ];
}
