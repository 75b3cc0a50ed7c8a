import type { PublicRow } from '../../../../../shared/model/index.ts';
import type { Block, Run } from '../../plan/plan.ts';
import { paragraph, paragraphs } from '../../plan/runs.ts';
import { bookmarkOf, type CaseWords, type Learning } from '../case-words.ts';
import { seriesOfRuns } from '../phrases.ts';
import { statement } from './statement.ts';

/** The learning points in order, each with its analysis, the events behind it and the recommendations it led to. */
export function learningList(caseWords: CaseWords): Block[] {
  const points = caseWords.publicCase.learning.filter((finding) => finding.kind === 'learning_point');
  if (points.length === 0) return [paragraph('No learning points have been recorded yet.')];
  return points.flatMap((point) => composeFinding(point, caseWords));
}

export function goodPracticeList(caseWords: CaseWords): Block[] {
  const practice = caseWords.publicCase.learning.filter((finding) => finding.kind === 'good_practice');
  if (practice.length === 0) return [paragraph('No good practice has been recorded yet.')];
  return practice.flatMap((finding) => composeFinding(finding, caseWords));
}

function composeFinding(finding: Learning, caseWords: CaseWords): Block[] {
  const label = caseWords.record('learning', finding.id);
  return [
    ...statement(label, finding.text, bookmarkOf('learning', finding.id)),
    ...paragraphs(finding.analysis),
    { kind: 'paragraph', style: 'note', runs: chainOf(finding, caseWords) },
  ];
}

/** Where the finding comes from and where it leads; what is missing is said, since a reader would look for it. */
function chainOf(finding: Learning, caseWords: CaseWords): Run[] {
  const { learningEvidence, recommendationLearning } = caseWords.publicCase;
  const evidence = learningEvidence.filter((link) => link.learningId === finding.id);
  const supporting = evidence.filter((link) => link.stance === 'supports');
  const contrary = evidence.filter((link) => link.stance === 'contradicts');
  const answers = recommendationLearning
    .filter((link) => link.learningId === finding.id)
    .map((link) => caseWords.reference('recommendation', link.recommendationId));
  return [
    ...(supporting.length === 0
      ? [{ text: 'No evidence has been linked yet.' }]
      : [{ text: 'Evidence: ' }, ...eventSeries(supporting, caseWords), { text: '.' }]),
    ...(contrary.length === 0
      ? []
      : [{ text: ' Evidence to the contrary: ' }, ...eventSeries(contrary, caseWords), { text: '.' }]),
    ...(answers.length === 0 ? [] : [{ text: ' Answered by ' }, ...seriesOfRuns(answers), { text: '.' }]),
  ];
}

function eventSeries(links: readonly PublicRow<'learningEvidence'>[], caseWords: CaseWords): Run[] {
  return seriesOfRuns(
    links
      .toSorted((a, b) => refOf(a.eventId, caseWords) - refOf(b.eventId, caseWords))
      .map((link) => caseWords.reference('event', link.eventId)),
  );
}

function refOf(eventId: number, { eventById }: CaseWords): number {
  return eventById.get(eventId)?.ref ?? 0;
}
