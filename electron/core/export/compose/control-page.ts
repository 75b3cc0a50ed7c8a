import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { Block, ExportOptions } from '../plan/plan.ts';
import { cell, cellOrDash, paragraph, paragraphs, words } from '../plan/runs.ts';
import { statusWords, versionWords } from './frame.ts';
import { dayWords } from './phrases.ts';

/** Which copy this is and which came before it, so that no reader works from the wrong one. */
export function composeControlPage(publicCase: PublicCase, options: ExportOptions): Block[] {
  const { review, versions } = publicCase;
  const copy = [statusWords(options), versionWords(options.version), `made on ${dayWords(options.madeOn)}`];
  return [
    { kind: 'heading', level: 1, numbering: 'none', number: '', runs: words('Document control'), startsPage: true },
    paragraph(`This copy: ${copy.filter(Boolean).join(', ')}.`),
    ...paragraphs(review.publicationStatement),
    ...(versions.length === 0 ? [paragraph('No versions have been recorded yet.')] : [versionTable(versions)]),
  ];
}

function versionTable(versions: PublicCase['versions']): Block {
  return {
    kind: 'table',
    caption: 'Versions of this report',
    description: 'Each version with its date, author, what changed and who received it',
    columns: [
      { label: 'Version', share: 10 },
      { label: 'Date', share: 18 },
      { label: 'Author', share: 20 },
      { label: 'What changed', share: 30 },
      { label: 'Circulation', share: 22 },
    ],
    rows: versions.map((version) => ({
      cells: [
        cell(version.label),
        cellOrDash(dayOrWords(version.date)),
        cellOrDash(version.author),
        cellOrDash(version.change),
        cellOrDash(version.circulation),
      ],
    })),
  };
}

/** A version's date is kept as it was typed; only a date in figures is put into words. */
function dayOrWords(date: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) ? dayWords(date) : date;
}
