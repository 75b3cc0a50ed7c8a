import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { Block, ExportOptions } from '../plan/plan.ts';
import { paragraph, paragraphs, words } from '../plan/runs.ts';
import { versionHistory } from './blocks/version-history.ts';
import { statusWords, versionWords } from './frame.ts';
import { dayWords } from './phrases.ts';

/** Which copy this is and which came before it, so that no reader works from the wrong one. */
export function composeControlPage(publicCase: PublicCase, options: ExportOptions): Block[] {
  const copy = [statusWords(options), versionWords(options.version), `made on ${dayWords(options.madeOn)}`];
  return [
    { kind: 'heading', level: 1, numbering: 'none', number: '', runs: words('Document control'), startsPage: true },
    paragraph(`This copy: ${copy.filter(Boolean).join(', ')}.`),
    ...paragraphs(publicCase.review.publicationStatement),
    ...versionHistory({ publicCase }),
  ];
}
