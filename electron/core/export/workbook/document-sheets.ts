import type { DocumentPlan, ParagraphStyle, Table } from '../plan/plan.ts';
import { bodyText, textOf } from '../plan/plan-text.ts';
import type { Sheet } from './sheet.ts';

/** Characters across all columns of a sheet: what a wide screen shows, as the shares of a landscape page divide it. */
const SHEET_WIDTH = 165;
/** Room for a ref, a number or a short heading. */
const NARROWEST = 8;

/**
 * A document as a workbook: each table a sheet of its own, in printed order, then a sheet that says what it is and holds
 * every word printed outside the tables. Nothing that the document says is left out.
 */
export function documentSheets(plan: DocumentPlan): Sheet[] {
  return [...tableSheets(plan), aboutSheet(plan)];
}

function tableSheets(plan: DocumentPlan): Sheet[] {
  let heading = plan.properties.title;
  return plan.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => {
      if (block.kind === 'heading') heading = textOf(block.runs);
      return block.kind === 'table' ? [tableSheet(block, heading)] : [];
    });
}

function tableSheet({ caption, columns, rows }: Table, heading: string): Sheet {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    name: caption === '' ? heading : caption,
    columns: columns.map(({ label, share }) => ({
      label,
      width: Math.max(NARROWEST, Math.round((share / shares) * SHEET_WIDTH)),
    })),
    rows: rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join('\n'))),
  };
}

/** A workbook has no page: its title, marking, status, version and date stand here. */
function aboutSheet(plan: DocumentPlan): Sheet {
  const rows = [
    ['Title', plan.properties.title],
    ...wordsAround(plan, 'publisher').map((text) => ['Publisher', text]),
    ...wordsAround(plan, 'date').map((text) => ['Date', text]),
    ['Marking', plan.header],
    ['Status', plan.footer],
    ...wordsOutsideTables(plan),
  ];
  return {
    name: 'About',
    columns: [
      { label: 'About this workbook', width: 30 },
      { label: '', width: 100 },
    ],
    rows: rows.filter(([, words]) => words !== ''),
  };
}

function wordsAround(plan: DocumentPlan, style: ParagraphStyle): string[] {
  return plan.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'paragraph' && block.style === style ? [textOf(block.runs)] : []));
}

/** What is printed below the title block, each line beside its heading. */
function wordsOutsideTables(plan: DocumentPlan): string[][] {
  const parts = plan.parts.map(({ blocks, ...part }) => {
    const first = blocks.findIndex((block) => block.kind === 'heading');
    return { ...part, blocks: blocks.slice(first).filter(({ kind }) => kind !== 'table' && kind !== 'contents') };
  });
  return bodyText({ ...plan, parts }).flatMap(({ place, text }) => (place === text ? [] : [[place, text]]));
}
