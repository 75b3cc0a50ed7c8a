import { describe, expect, it } from 'vitest';
import { sampleCase, testCase } from '../../helpers/core.ts';
import { canLayOut, layOutPages, readDocx } from '../../helpers/read-docx.ts';

const documents = ['briefing', 'seven-minute'] as const;

describe('the briefings as a screen shows them', { timeout: 120_000 }, () => {
  it('say below their title word for word what the documents print', async () => {
    for (const core of [await sampleCase(), await testCase()]) {
      for (const document of documents) {
        await core.client.call('document.export', { document, target: core.handle(`${document}.docx`) });
        const { lines } = await readDocx(core.path(`${document}.docx`));
        const parts = await core.client.call('briefing.text', { document });
        const shown = parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.text]));
        expect(shown.length).toBeGreaterThan(8);
        expect(shown).toEqual(lines.slice(lines.indexOf(shown[0] ?? '')));
      }
    }
  });

  it('take as many pages as they grow, with words, reading age and the sentences that are too long', async () => {
    const { client } = await sampleCase();
    const before = await client.call('briefing.fit', { document: 'briefing' });
    const long =
      'The practitioners who met the family in that year asked about one thing at a time, and so nobody saw all that went on in the home, or what the child made of it each day.';
    await client.call('learning.update', {
      id: 1,
      changes: { text: Array.from({ length: 20 }, () => long).join(' ') },
    });
    const after = await client.call('briefing.fit', { document: 'briefing' });
    expect(after.pages).toBeGreaterThan(before.pages + 0.5);
    expect(after.words).toBeGreaterThan(before.words + 600);
    expect(after.longest).toContainEqual({ text: long, words: 36 });
    expect(before.readingAge).toBeGreaterThan(10);
    expect(before.readingAge).toBeLessThan(25);
  });

  it.skipIf(!canLayOut)('take the pages that LibreOffice gives them (needs soffice and pdftotext)', async () => {
    const core = await sampleCase();
    for (const document of documents) {
      await core.client.call('document.export', { document, target: core.handle(`${document}.docx`) });
      const { pages } = await core.client.call('briefing.fit', { document });
      expect(Math.ceil(pages), `${document}: ${pages}`).toBe(layOutPages(core.path(`${document}.docx`)).length);
    }
  });
});
