import { describe, expect, it } from 'vitest';
import { sampleCase, testCase } from '../../helpers/core.ts';

describe('open points', () => {
  it('of the sample are those its source leaves open', async () => {
    const { client } = await sampleCase();
    const points = await client.call('case.openPoints', {});
    expect(points.filter(({ screen }) => screen !== 'themes').map(({ words }) => words)).toEqual([
      'No review period is set, so no event can be placed in or out of scope.',
      'L3 rests on what one source recorded.',
      'L4 rests on what one source recorded.',
      'L4 has no recommendation.',
      'L6 rests on what one source recorded.',
      'L7 rests on what one source recorded.',
      'R1 has no action, so no owner, measure or date.',
      'R2 is only weakly linked to learning.',
      'R2 has no action, so no owner, measure or date.',
      'R3 has no action, so no owner, measure or date.',
      'R4 has no action, so no owner, measure or date.',
      'R5 has no action, so no owner, measure or date.',
      'R6 has no action, so no owner, measure or date.',
    ]);
  });

  it('of a new review name what its briefing would say “not yet” of, and go as it is filled in', async () => {
    const { client } = await testCase();
    const briefing = async () =>
      (await client.call('case.openPoints', {}))
        .filter(({ screen }) => screen === 'briefing')
        .map(({ words }) => words);
    expect(await briefing()).toEqual([
      'The briefing does not say who should read it.',
      'The briefing has no background.',
      'The briefing does not say where to find more information.',
    ]);
    await client.call('review.update', { changes: { audience: 'Everyone.', moreInformation: 'Ask the partnership.' } });
    await client.call('events.add', {
      event: 'A visit.',
      briefingUse: 'background',
      briefingSentence: 'A visit was made.',
    });
    expect(await briefing()).toEqual([]);
  });
});
