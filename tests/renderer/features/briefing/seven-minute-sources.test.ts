import { expect, it } from 'vitest';
import { composeSevenMinute } from '../../../../electron/core/export/compose/seven-minute.ts';
import { sevenMinuteSources } from '../../../../renderer/features/briefing/seven-minute-sources.ts';
import { deriveBriefing } from '../../../../shared/rules/briefing-lines.ts';
import { publicCase } from '../../../helpers/public-case.ts';
import { samplePublicCase } from '../../../helpers/sample-public-case.ts';

it('names a source for each part that prints, with the paragraphs that there are', () => {
  const reviewCase = samplePublicCase();
  const plan = composeSevenMinute(reviewCase, { status: 'draft', version: '', madeOn: '2026-01-01' });
  const headings = plan.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'heading');
  const sources = sevenMinuteSources(deriveBriefing(reviewCase, String));
  expect(sources).toHaveLength(headings.length);
  expect(sources[2]).toBe('Paragraphs 2 to 4 of the background, and the further concerns');
  expect(sevenMinuteSources(deriveBriefing(publicCase(), String))[2]).toBe('The further concerns');
});
