import type { BriefingLine } from '../../../shared/contract/index.ts';
import { briefingWords } from '../../../shared/rules/briefing-lines.ts';

/** Where each of the seven parts takes its words from, in the order in which they print. */
export function sevenMinuteSources(lines: readonly BriefingLine[]): string[] {
  const printed = lines.filter((line) => line.block === 'background' && briefingWords(line) !== '');
  const paragraphs = new Set(printed.map((line) => line.paragraph)).size;
  return [
    'The type of review, and paragraph 1 of the background',
    'The themes that most findings draw on',
    wordStory(paragraphs),
    'The learning points',
    'The good practice, and the key lines of enquiry as questions',
    'The recommendations',
    'More information',
  ];
}

function wordStory(paragraphs: number): string {
  if (paragraphs < 2) return 'The further concerns';
  const later = paragraphs === 2 ? 'Paragraph 2' : `Paragraphs 2 to ${paragraphs}`;
  return `${later} of the background, and the further concerns`;
}
