import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { briefingWords } from '../../../../shared/rules/briefing-lines.ts';
import type { Block, DocumentPlan, ExportOptions } from '../plan/plan.ts';
import { paragraph, words } from '../plan/runs.ts';
import { briefingBlocksOf } from './briefing.ts';
import { bullets, moreInformation, orSentence, plainHeading, runningText } from './briefing-parts.ts';
import { framePlan, titleBlock } from './frame.ts';
import { sentence, series } from './phrases.ts';

/** As many themes as a team can talk about in the time. */
const MOST_THEMES = 3;

/**
 * The seven-minute briefing: the seven boxes that teams know (DOMAIN 5), filled from the same records and own words as
 * the practitioner briefing. The first paragraph of its background sets the scene, the rest tells what happened.
 */
export function composeSevenMinute(publicCase: PublicCase, options: ExportOptions): DocumentPlan {
  const { review, keyLinesOfEnquiry } = publicCase;
  const linesOfBlock = briefingBlocksOf(publicCase);
  const texts = (block: Parameters<typeof linesOfBlock>[0]) => linesOfBlock(block).map(briefingWords);
  const background = linesOfBlock('background');
  const first = background[0]?.paragraph;
  const story = [...background.filter((line) => line.paragraph !== first), ...linesOfBlock('further_concerns')];
  const blocks: Block[] = [
    ...titleBlock(publicCase, 'seven-minute', options),
    plainHeading('1. Background'),
    paragraph(`This briefing is about a ${review.typeLabel}, ${review.subject}.`),
    ...orSentence(
      runningText(background.filter((line) => line.paragraph === first)),
      'No background has been written yet.',
    ),
    plainHeading('2. Why it matters'),
    ...whyItMatters(publicCase),
    plainHeading('3. What happened'),
    ...orSentence(runningText(story), 'What happened has not been written yet.'),
    plainHeading('4. Findings'),
    ...orSentence(bullets(texts('learning')), 'No learning points have been recorded yet.'),
    plainHeading('5. Learning for your team'),
    ...withLeadIn('What was done well:', texts('good_practice')),
    ...withLeadIn(
      'Questions to talk about:',
      keyLinesOfEnquiry.map(({ question }) => question),
    ),
    ...(texts('good_practice').length + keyLinesOfEnquiry.length === 0
      ? [paragraph('Talk about what each finding means for the way your team works.')]
      : []),
    plainHeading('6. What to do'),
    ...orSentence(bullets(texts('recommendations')), 'No recommendations have been made yet.'),
    plainHeading('7. Resources'),
    ...moreInformation(publicCase),
  ];
  return framePlan(publicCase, 'seven-minute', options, [{ orientation: 'portrait', blocks }]);
}

/** The themes that most findings draw on, with what each means. */
function whyItMatters({ themes, learningThemes }: PublicCase): Block[] {
  const uses = (themeId: number) => learningThemes.filter((link) => link.themeId === themeId).length;
  const chosen = themes
    .filter((theme) => uses(theme.id) > 0)
    .toSorted((a, b) => uses(b.id) - uses(a.id) || a.position - b.position)
    .slice(0, MOST_THEMES);
  if (chosen.length === 0) return [paragraph('No finding has been linked to a theme yet.')];
  const labels = chosen.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  return [
    paragraph(`The findings are mostly about ${series(labels)}.`),
    ...bullets(
      chosen.map(({ label, definition }) => sentence(definition.trim() === '' ? label : `${label}: ${definition}`)),
    ),
  ];
}

function withLeadIn(leadIn: string, texts: readonly string[]): Block[] {
  const list = bullets(texts);
  return list.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'body', runs: words(leadIn), keepsWithNext: true }, ...list];
}
