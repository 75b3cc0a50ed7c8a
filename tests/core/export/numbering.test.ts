import { describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import type { Block } from '../../../electron/core/export/plan/plan.ts';
import { bodyText, textOf } from '../../../electron/core/export/plan/plan-text.ts';
import type { ParagraphNumbering } from '../../../shared/model/document-settings.ts';
import { samplePublicCase } from '../../helpers/sample-public-case.ts';
import { richCase } from './rich-case.ts';

const planOf = (numbering: ParagraphNumbering, publicCase = richCase) =>
  compose(publicCase, 'report', { status: 'draft', version: '0.2', madeOn: '2026-11-23', numbering });
const blocksOf = (numbering: ParagraphNumbering): Block[] =>
  planOf(numbering).parts.flatMap(({ blocks }) => [...blocks]);
const numbersOf = (numbering: ParagraphNumbering) =>
  blocksOf(numbering).flatMap((block) => (block.kind === 'paragraph' && block.number ? [block.number] : []));

describe('numbered paragraphs of a report', () => {
  it('are none where headings carry the numbers', () => {
    expect(numbersOf('headings')).toEqual([]);
  });

  it('begin again in each section and appendix, whose lower headings have no number', () => {
    let section = '';
    let count = 0;
    for (const block of blocksOf('by_section')) {
      if (block.kind === 'heading' && block.level > 1) expect(block.number).toBe('');
      if (block.kind === 'heading' && block.level === 1) [section, count] = [block.number.replace('Appendix ', ''), 0];
      if (block.kind === 'paragraph' && block.number) expect(block.number).toBe(`${section}.${++count}`);
    }
    expect(numbersOf('by_section')).toContain('1.1');
    expect(numbersOf('by_section').some((number) => /^[A-Z]\.1$/.test(number))).toBe(true);
  });

  it('run from 1 to the end without a gap, under headings without numbers', () => {
    const numbers = numbersOf('continuous');
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(10);
    const headings = blocksOf('continuous').filter((block) => block.kind === 'heading');
    expect(headings.filter(({ number }) => number !== '' && !number.startsWith('Appendix'))).toEqual([]);
  });

  it('leave quotations, findings and notes without a number, and change no word', () => {
    for (const numbering of ['by_section', 'continuous'] as const) {
      const numbered = blocksOf(numbering).filter((block) => block.kind === 'paragraph' && block.number !== undefined);
      expect(numbered.every((block) => block.kind === 'paragraph' && block.style === 'body')).toBe(true);
      const words = (plan: ReturnType<typeof planOf>) => bodyText(plan).map(({ text }) => text);
      expect(words(planOf(numbering))).toEqual(words(planOf('headings')));
    }
  });

  it('are the place where their words are reported', () => {
    const places = bodyText(planOf('by_section', samplePublicCase())).map(({ place }) => place);
    expect(places).toContain('Section 2 Introduction and reason for the review, paragraph 2.1');
  });
});

it('captions are counted in printed order, through all parts', () => {
  const tables = blocksOf('headings').filter((block) => block.kind === 'table' && block.caption !== '');
  expect(tables.map((table) => table.kind === 'table' && table.number)).toEqual(tables.map((_, index) => index + 1));
  const captions = bodyText(planOf('headings')).filter(({ text }) => /^Table \d+: /.test(text));
  expect(captions).toHaveLength(tables.length);
});

it('a bookmark marks exactly the words that a reference to it repeats', () => {
  const labels = new Map<string, string>();
  const references: (readonly [target: string, text: string])[] = [];
  for (const block of blocksOf('headings')) {
    if (block.kind === 'paragraph') {
      if (block.bookmark) labels.set(block.bookmark, block.runs[0]?.text ?? '');
      for (const { target, text } of block.runs) if (target) references.push([target, text]);
    }
    if (block.kind !== 'table') continue;
    for (const cell of block.rows.flatMap(({ cells }) => cells)) {
      if (cell.bookmark) labels.set(cell.bookmark, textOf(cell.paragraphs[0] ?? []));
    }
  }
  expect(references.length).toBeGreaterThan(3);
  for (const [target, text] of references) expect(labels.get(target)).toBe(text);
});
