import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { dayWords } from '../phrases.ts';

/** Each version of the report with its date, author, what changed and who received it. */
export function versionHistory({ publicCase: { versions } }: Pick<CaseWords, 'publicCase'>): Block[] {
  if (versions.length === 0) return [paragraph('No versions have been recorded yet.')];
  return [
    {
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
    },
  ];
}

/** A version's date is kept as it was typed; only a date in figures is put into words. */
function dayOrWords(date: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) ? dayWords(date) : date;
}
