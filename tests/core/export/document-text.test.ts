import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import type { Heading } from '../../../electron/core/export/plan/plan.ts';
import { bodyText, planText, textOf } from '../../../electron/core/export/plan/plan-text.ts';
import { writeDocument } from '../../../electron/core/export/write-document.ts';
import { documentKinds } from '../../../shared/model/document-tables.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { longCase } from '../../helpers/public-case.ts';
import { readDocx, readParts } from '../../helpers/read-docx.ts';
import { richCase } from './rich-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'casewright-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { status: 'draft', version: '0.2', madeOn: '2026-11-23T09:30:00.000Z' } as const;

async function written(publicCase: PublicCase, document: (typeof documentKinds)[number], name: string) {
  const path = join(folder, `${name}-${document}.docx`);
  await writeDocument({ publicCase, document, ...options, privateNames: [], allowNames: false, path });
  return { path, plan: compose(publicCase, document, options) };
}

describe.each(documentKinds)('the %s as an independent reader reads it', (document) => {
  it('says what was composed, word for word and in order', async () => {
    const { path, plan } = await written(richCase, document, 'rich');
    const composed = bodyText(plan).map(({ text }) => text);
    expect((await readDocx(path)).lines).toEqual(composed.filter((line) => line !== ''));
  });

  it('carries header, footer and properties as they were checked for names', async () => {
    const { path, plan } = await written(richCase, document, 'rich');
    const parts = readParts(path);
    const around = Object.entries(parts).filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name));
    const outside = planText(plan).filter(({ place }) => place === 'Header' || place === 'Footer');
    expect(outside.map(({ text }) => text)).toEqual([
      'OFFICIAL-SENSITIVE',
      'DRAFT  ·  Version 0.2  ·  23 November 2026',
    ]);
    for (const { text } of outside) expect(around.some(([, xml]) => xml.includes(text))).toBe(true);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>The “Board” &lt;of&gt; Anytown</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('2026-11-23T12:00:00.000Z');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
  });

  it('is written whole for a case with nothing in it', async () => {
    const { path, plan } = await written(longCase(0), document, 'empty');
    expect((await readDocx(path)).lines).toEqual(bodyText(plan).map(({ text }) => text));
  });
});

describe('the report', () => {
  it('lists its headings in the contents, with their numbers and pages', async () => {
    const { path, plan } = await written(richCase, 'report', 'rich');
    const headings = plan.parts
      .flatMap((part) => part.blocks)
      .filter((block): block is Heading => block.kind === 'heading' && block.level <= 2)
      .map(({ number, numbering, runs }) => {
        if (numbering === 'none') return textOf(runs);
        return number.startsWith('Appendix') ? `${number}: ${textOf(runs)}` : `${number}\t${textOf(runs)}`;
      });
    const { contents } = await readDocx(path);
    expect(contents.map((entry) => entry.replace(/\t\d+$/, ''))).toEqual(headings);
    expect(contents.every((entry) => /\t\d+$/.test(entry))).toBe(true);
  });

  it('streams the rows of a long chronology without losing, doubling or moving one', async () => {
    const { path, plan } = await written(longCase(600), 'report', 'long');
    const composed = bodyText(plan).map(({ text }) => text);
    expect((await readDocx(path)).lines).toEqual(composed);
    const xml = readParts(path)['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
  });

  it('leads every link in it to a bookmark that is there once', async () => {
    const { path } = await written(richCase, 'report', 'rich');
    const xml = readParts(path)['word/document.xml'] ?? '';
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1] ?? '');
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(anchors).toContain('event_1');
    expect(anchors).toContain('learning_2');
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });
});
