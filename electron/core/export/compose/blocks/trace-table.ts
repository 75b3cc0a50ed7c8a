import type { Block, Cell, Row, Run } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords, Learning, Recommendation } from '../case-words.ts';
import { seriesOfRuns } from '../phrases.ts';

/**
 * What each recommendation rests on: recommendation, learning, themes, events, sources. Learning that no recommendation
 * answers has rows of its own, so that nothing found is lost on the way (DOMAIN 7).
 */
export function traceTable(caseWords: CaseWords): Block[] {
  const { recommendations, learning, recommendationLearning } = caseWords.publicCase;
  if (recommendations.length === 0 && learning.length === 0)
    return [paragraph('No recommendation and no learning have been recorded yet.')];
  const byId = new Map(learning.map((finding) => [finding.id, finding]));
  const answered = new Set(recommendationLearning.map((link) => link.learningId));
  const rows = [
    ...recommendations.flatMap((recommendation) => {
      const links = recommendationLearning.filter((link) => link.recommendationId === recommendation.id);
      const findings = links.flatMap((link) => byId.get(link.learningId) ?? []);
      if (findings.length === 0) return [rowOf(recommendation, null, caseWords)];
      return findings.map((finding) => rowOf(recommendation, finding, caseWords));
    }),
    ...learning.filter((finding) => !answered.has(finding.id)).map((finding) => rowOf(null, finding, caseWords)),
  ];
  return [
    {
      kind: 'table',
      caption: 'From evidence to recommendation',
      description: 'For each recommendation the learning it answers, with the themes, events and sources behind it',
      columns: [
        { label: 'Recommendation', share: 24 },
        { label: 'Learning', share: 28 },
        { label: 'Themes', share: 16 },
        { label: 'Events', share: 16 },
        { label: 'Sources', share: 16 },
      ],
      rows,
    },
  ];
}

function rowOf(recommendation: Recommendation | null, finding: Learning | null, caseWords: CaseWords): Row {
  return {
    cells: [
      recommendation === null
        ? cell('None')
        : labelled(caseWords.reference('recommendation', recommendation.id), recommendation.text),
      finding === null ? cell('None') : labelled(caseWords.reference('learning', finding.id), finding.text),
      ...evidenceCells(finding, caseWords),
    ],
  };
}

function labelled(label: Run, text: string): Cell {
  return { paragraphs: [[{ ...label, isBold: true }], ...cell(text).paragraphs] };
}

/** Themes named by the finding itself, else those its events carry; events for it, then those against it. */
function evidenceCells(finding: Learning | null, caseWords: CaseWords): Cell[] {
  if (finding === null) return ['', '', ''].map(cellOrDash);
  const { learningThemes, learningEvidence } = caseWords.publicCase;
  const evidence = learningEvidence.filter((link) => link.learningId === finding.id);
  const events = evidence.flatMap((link) => caseWords.eventById.get(link.eventId) ?? []);
  const own = learningThemes.filter((link) => link.learningId === finding.id).map(({ themeId }) => themeId);
  const tagged = events.flatMap((event) => caseWords.tagsOf(event.id).flatMap(({ themeId }) => themeId ?? []));
  const themes = [...new Set((own.length > 0 ? own : tagged).map(caseWords.themeLabel))];
  const sources = [...new Set(events.map(caseWords.sourceOf))];
  const refs = (stance: 'supports' | 'contradicts') =>
    evidence
      .filter((link) => link.stance === stance && caseWords.eventById.has(link.eventId))
      .map((link) => caseWords.reference('event', link.eventId));
  const [supporting, contrary] = [refs('supports'), refs('contradicts')];
  const lines = [
    ...(supporting.length > 0 ? [seriesOfRuns(supporting)] : []),
    ...(contrary.length > 0 ? [[{ text: 'Against: ' }, ...seriesOfRuns(contrary)]] : []),
  ];
  return [
    cellOrDash(themes.join('\n')),
    lines.length === 0 ? cellOrDash('') : { paragraphs: lines },
    cellOrDash(sources.join('\n')),
  ];
}
