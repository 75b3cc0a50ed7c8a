import type { Block } from '../../plan/plan.ts';
import { paragraph, paragraphs } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { statement } from './statement.ts';

/** Each question that the review was asked, with its answer. */
export function keyLinesOfEnquiry({ publicCase }: CaseWords): Block[] {
  const questions = publicCase.keyLinesOfEnquiry;
  if (questions.length === 0) return [paragraph('No key lines of enquiry have been set yet.')];
  return questions.flatMap(({ question, answer }, index) => {
    const answers = paragraphs(answer);
    return [
      ...statement(`Question ${index + 1}`, question),
      ...(answers.length > 0 ? answers : [paragraph('This question has not been answered yet.')]),
    ];
  });
}
