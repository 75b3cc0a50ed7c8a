import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import { layOut } from '../../../electron/core/export/docx/lay-out.ts';
import { pack } from '../../../electron/core/export/docx/pack.ts';
import { drawingOf } from '../../../electron/core/export/figures/svg/drawing.ts';
import { svg } from '../../../electron/core/export/figures/svg/svg-node.ts';
import { text } from '../../../electron/core/export/figures/svg/text.ts';
import { editableBlocks } from '../../../electron/core/export/plan/editable-blocks.ts';
import { numberCaptions } from '../../../electron/core/export/plan/number-captions.ts';
import type { Block, DocumentPlan, Picture } from '../../../electron/core/export/plan/plan.ts';
import { bodyText, planText } from '../../../electron/core/export/plan/plan-text.ts';
import { canLayOut, layOutPages, readDocx, readParts } from '../../helpers/read-docx.ts';
import { samplePublicCase } from '../../helpers/sample-public-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'casewright-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MM = 36_000;
const sample = compose(samplePublicCase(), 'report', { status: 'draft', version: '0.2', madeOn: '2026-11-23' });

/** Measures in points. */
function drawing(width: number, height: number, caption: string, words = 'Words'): Picture {
  const drawn = [
    svg('rect', { x: 1, y: 1, width: width - 2, height: height - 2, fill: '#e3eef4', stroke: '#1b5675' }),
    text('E12', 10, 20, words, { size: 12 }),
  ];
  return { kind: 'picture', caption, altText: `What ${caption} shows`, source: drawingOf(width, height, drawn) };
}

/** One dot, red. */
const dot: Picture = {
  kind: 'picture',
  caption: 'A dot',
  altText: 'One red dot',
  source: {
    kind: 'file',
    mediaType: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  },
};

/** The sample's report without its own pictures, and with one after every paragraph that `choose` gives one for. */
function withPictures(choose: (at: number) => Block | undefined): DocumentPlan {
  let at = 0;
  const parts = sample.parts.map((part) => ({
    ...part,
    blocks: part.blocks
      .filter(({ kind }) => kind !== 'picture')
      .flatMap((block) => {
        const picture = block.kind === 'paragraph' && block.style === 'body' ? choose(at++) : undefined;
        return picture === undefined ? [block] : [block, picture];
      }),
  }));
  return numberCaptions({ ...sample, parts });
}

async function written(plan: DocumentPlan, name: string): Promise<string> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, Buffer.concat([...pack(plan, await layOut(plan), () => {})]));
  return path;
}

describe('a picture in a document', () => {
  const pictures = [drawing(100, 50, 'Small'), drawing(900, 300, 'Wide'), drawing(100, 900, 'Tall'), dot];
  const plan = withPictures((at) => pictures[at]);

  it('is no wider than the text, no taller than seven tenths of the page, and never enlarged', async () => {
    const xml = readParts(await written(plan, 'sizes'))['word/document.xml'] ?? '';
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [
      Math.round(Number(x) / MM),
      Math.round(Number(y) / MM),
    ]);
    // A4 with margins of 2.3 cm at the sides: 16.4 cm for the text; a page is 29.7 cm high.
    expect(sizes).toEqual([
      [35, 18],
      [164, 55],
      [23, 208],
      [0, 0],
    ]);
  });

  it('is kept with its caption, which is counted apart from tables and says its number in a field', async () => {
    const path = await written(plan, 'captions');
    const { lines } = await readDocx(path);
    expect(lines).toEqual(bodyText(plan).map(({ text }) => text));
    expect(lines.filter((line) => line.startsWith('Figure '))).toEqual([
      'Figure 1: Small',
      'Figure 2: Wide',
      'Figure 3: Tall',
      'Figure 4: A dot',
    ]);
    const xml = readParts(path)['word/document.xml'] ?? '';
    expect(xml.match(/ SEQ Figure /g)).toHaveLength(4);
    const holders = xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:drawing>/gs) ?? [];
    expect(holders.map((holder) => holder.includes('<w:keepNext/>'))).toEqual([true, true, true, true]);
  });

  it('says what it shows to those who do not see it, and is drawn to dots, the same each time', async () => {
    const [first, second] = [readParts(await written(plan, 'once')), readParts(await written(plan, 'twice'))];
    expect(first['word/document.xml']).toContain('descr="What Tall shows"');
    const media = (parts: Readonly<Record<string, string>>) =>
      Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(media(first)).toHaveLength(4);
    for (const [name, bytes] of media(first)) expect([name, bytes.slice(1, 4)]).toEqual([name, 'PNG']);
    expect(media(first)).toEqual(media(second));
  });

  it('has its caption, its description and every word in it searched for private names', () => {
    const named = withPictures((at) => (at === 0 ? drawing(100, 50, 'Of Marsden', 'Visit by Marsden') : undefined));
    const places = planText(named).filter(({ text }) => text.includes('Marsden'));
    expect(places.map(({ place }) => place)).toEqual(['Document control', 'Figure 1, description', 'Figure 1, E12']);
  });

  it('becomes its caption and description where it is frozen into text', () => {
    expect(editableBlocks([dot], { h3: 2, h4: 3 })).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'A dot', format: 1 }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'One red dot', format: 0 }] },
    ]);
  });
});

describe.skipIf(!canLayOut)('the contents of a document with pictures (needs soffice and pdftotext)', () => {
  it('have the pages on which LibreOffice puts the headings', async () => {
    const plan = withPictures((at) =>
      at % 3 === 0 ? drawing(400, 90 + ((at * 67) % 500), `Picture ${at}`) : undefined,
    );
    const path = await written(plan, 'pages');
    const pages = layOutPages(path).map(squeezed);
    const contentsPage = pages.findIndex((page) => page.includes(' Contents '));
    const entries = (await readDocx(path)).contents.map((entry) => /^(.*)\t(\d+)$/s.exec(entry)?.slice(1) ?? []);
    const headings = entries.map(([heading = '']) => squeezed(heading));
    let from = 0;
    const found = headings.map((heading) => {
      from = pages.findIndex((page, index) => index >= from && index !== contentsPage && page.includes(heading));
      return from + 1;
    });
    expect(found.length).toBeGreaterThan(10);
    expect(entries.map(([, page]) => Number(page))).toEqual(found);
  }, 120_000);
});

function squeezed(text: string): string {
  return ` ${text.replace(/\s+/g, ' ').trim()} `;
}
