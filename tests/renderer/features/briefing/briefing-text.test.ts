import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../../../electron/core/export/compose/briefing.ts';
import { bodyText } from '../../../../electron/core/export/plan/plan-text.ts';
import { type BriefingPart, briefingText } from '../../../../renderer/features/briefing/briefing-text.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { deriveBriefing } from '../../../../shared/rules/briefing-lines.ts';
import { publicCase, publicEvents, publicRows } from '../../../helpers/public-case.ts';

/** The document's own lines, from the first heading on. */
function printed(reviewCase: PublicCase): string[] {
  const plan = composeBriefing(reviewCase, { status: 'draft', version: '', madeOn: '2026-01-01' });
  const lines = bodyText(plan).map((line) => line.text);
  return lines.slice(lines.indexOf('Who should read the review?'));
}

function shown(reviewCase: PublicCase): string[] {
  const parts = briefingText(deriveBriefing(reviewCase, String), reviewCase.review);
  return parts.flatMap((part: BriefingPart) => (part.kind === 'list' ? part.items : [part.text]));
}

const full = publicCase({
  events: publicEvents([
    { event: 'a', briefingUse: 'background', briefingParagraph: 2, briefingSentence: 'Third sentence.' },
    { event: 'b', briefingUse: 'background', briefingParagraph: 1, briefingSentence: 'First sentence. ' },
    { event: 'c', briefingUse: 'background', briefingParagraph: 1, briefingSentence: 'Second\n\nsentence.' },
    { event: 'd', briefingUse: 'further_concern', briefingSentence: 'A concern.' },
    { event: 'e', briefingUse: 'background', briefingParagraph: 3, briefingSentence: '' },
  ]),
  learning: publicRows('learning', [
    { text: 'One thing learned.' },
    { text: 'Another,\nin two lines.' },
    { kind: 'good_practice', ref: 1, text: 'Well done.' },
  ]),
  recommendations: publicRows('recommendations', [{ text: 'Do this.' }]),
  briefingLines: publicRows('briefingLines', [
    { block: 'learning', source: 'learning', sourceId: 1, ownWords: 'Own words.', sourceHash: 'old' },
    { block: 'good_practice', source: 'learning', sourceId: 3, ownWords: ' ', sourceHash: 'old' },
  ]),
});

describe('the briefing as the screen shows it', () => {
  it('is word for word what the document prints', () => {
    expect(shown(full)).toEqual(printed(full));
  });

  it('says the same as the document where nothing has been written', () => {
    expect(shown(publicCase())).toEqual(printed(publicCase()));
  });

  it('names the website as the document does', () => {
    const review = {
      ...publicCase().review,
      publisher: 'The Board',
      website: 'https://www.example.org/',
      moreInformation: 'More is here.\nAnd there.',
      audience: 'Everybody.\n\nStaff.',
    };
    const reviewCase = publicCase({ review });
    expect(shown(reviewCase)).toEqual(printed(reviewCase));
  });
});
