import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ExportRequest, writeDocument } from '../../../electron/core/export/write-document.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { plainHouseStyle } from '../../../shared/starters/index.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { longCase } from '../../helpers/public-case.ts';
import { canLayOut, layOutPages, readDocx } from '../../helpers/read-docx.ts';
import { publicCaseOf, samplePublicCase } from '../../helpers/sample-public-case.ts';
import { footnoted } from './footnoted-case.ts';
import { richCase } from './rich-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'casewright-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Contents entries beside the page on which LibreOffice puts their heading. */
async function pagesOf(publicCase: PublicCase, name: string, change: Partial<ExportRequest> = {}) {
  const path = join(folder, `${name}.docx`);
  const request = { publicCase, document: 'report', status: 'draft', version: '0.2', madeOn: '2026-11-23' } as const;
  await writeDocument({ ...request, privateNames: [], allowNames: false, path, ...change });
  const laidOut = layOutPages(path);
  const lines = laidOut.map((page) => page.split('\n').map(squeezed));
  const pages = laidOut.map(squeezed);
  const contentsPage = pages.findIndex((page) => page.includes(' Contents '));
  let from = 0;
  return (await readDocx(path)).contents.map((entry) => {
    const [, heading = '', page = ''] = /^(.*)\t(\d+)$/s.exec(entry) ?? [];
    // A heading without a number may be a word of the text too: it is the line that says nothing else, after the one before.
    const isOn = (index: number) => index >= from && index !== contentsPage;
    const alone = lines.findIndex((page, index) => isOn(index) && page.includes(squeezed(heading)));
    const wrapped = pages.findIndex((text, index) => isOn(index) && text.includes(squeezed(heading)));
    const found = alone === -1 ? wrapped : alone;
    from = Math.max(from, found);
    return { heading, printed: Number(page), laidOut: found + 1 };
  });
}

/** All that a style can put on a page. */
const fullStyle: HouseStyle = {
  ...plainHouseStyle,
  footer: 'Anytown Safeguarding Partnership, www.example.org',
  logo: {
    mediaType: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    altText: 'Crest',
  },
};

function squeezed(text: string): string {
  return ` ${text.replace(/\s+/g, ' ').trim()} `;
}

describe.skipIf(!canLayOut)('page numbers of the contents (needs soffice and pdftotext)', () => {
  it.each([
    ['the sample', samplePublicCase()],
    ['every kind of text', richCase],
    ['one long table after the other', longCase(500)],
    ['a made-up review of many agencies', publicCaseOf(generatedCase(300))],
    ['the sample with footnotes to every other paragraph', footnoted(samplePublicCase(), 2)],
    ['the sample with some footnotes', footnoted(samplePublicCase(), 4)],
    ['a made-up review with a footnote to each paragraph', footnoted(publicCaseOf(generatedCase(40)))],
  ])(
    'equal LibreOffice’s: %s',
    async (name, publicCase) => {
      const entries = await pagesOf(publicCase, name.replaceAll(' ', '-'));
      expect(entries.length).toBeGreaterThan(3);
      expect(entries.map(({ heading, printed }) => ({ heading, page: printed }))).toEqual(
        entries.map(({ heading, laidOut }) => ({ heading, page: laidOut })),
      );
    },
    120_000,
  );

  it.each(['by_section', 'continuous'] as const)(
    'equal LibreOffice’s with paragraphs numbered: %s',
    async (numbering) => {
      const entries = await pagesOf(samplePublicCase(), numbering, { numbering, style: fullStyle });
      expect(entries.length).toBeGreaterThan(3);
      expect(entries.map(({ printed }) => printed)).toEqual(entries.map(({ laidOut }) => laidOut));
    },
    120_000,
  );

  it('of the sample’s briefing are three at most', async () => {
    const path = join(folder, 'briefing.docx');
    const request = { publicCase: samplePublicCase(), document: 'briefing', status: 'draft', version: '1.0' } as const;
    await writeDocument({ ...request, madeOn: '2026-11-23', privateNames: [], allowNames: false, path });
    expect(layOutPages(path).length).toBeLessThanOrEqual(3);
  }, 60_000);
});
