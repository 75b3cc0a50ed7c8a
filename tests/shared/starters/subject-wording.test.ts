import { expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import { figureLabel } from '../../../electron/core/export/figures/frame-words.ts';
import { eventsSheet } from '../../../electron/core/export/figures/workbook/events-sheet.ts';
import { subjectWording } from '../../../shared/starters/index.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { publicCaseOf } from '../../helpers/sample-public-case.ts';

it('says our labels in the words of the kind of review, and leaves those of a child review alone', () => {
  const labels = ['Child seen alone', 'The child’s voice', 'Was the child seen?', 'Outcome for children', 'Childhood'];
  expect(labels.map(subjectWording('LCSPR'))).toEqual(labels);
  expect(labels.map(subjectWording('SAR'))).toEqual([
    ...['Adult seen alone', 'The adult’s voice', 'Was the adult seen?', 'Outcome for adults', 'Childhood'],
  ]);
  expect(labels.map(subjectWording('DHR')).slice(0, 4)).toEqual([
    ...['Person seen alone', 'The person’s voice', 'Was the person seen?', 'Outcome for people'],
  ]);
});

it('names no child above a column of a review about an adult', () => {
  const publicCase = publicCaseOf(generatedCase(20, 1, { kind: 'SAR' }));
  const options = { status: 'draft', version: '', madeOn: '2026-11-23' } as const;
  const documents = (['report', 'chronology', 'actions', 'trace'] as const).map((kind) =>
    compose(publicCase, kind, options),
  );
  const tables = documents
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'table' ? block.columns.map(({ label }) => label) : []));
  const labels = [
    ...tables,
    ...eventsSheet(publicCase).columns.map(({ label }) => label),
    figureLabel('child_seen_by_agency', 'SAR'),
  ];
  expect(labels).toContain('Measure and outcome for adults');
  expect(labels).toContain('The adult’s voice');
  expect(labels.filter((label) => /child/i.test(label))).toEqual([]);
});
