import { assertNever } from '../../../../shared/rich-text/index.ts';
import { wordsOf } from '../figures/svg/svg-node.ts';
import type { Block, DocumentPlan, Picture, Row, Run } from './plan.ts';

/** Outgoing words and where they stand, as a person would look for them: "Section 3 Method", "Footer". */
export type PlacedText = { readonly place: string; readonly text: string };

/**
 * Every word that would leave in the document, in printed order: the body first, then header, footer, properties and
 * the descriptions that only screen readers say and the words in drawings. Numbers that the word processor makes itself (of headings, lists and
 * pages) are not among them, nor are the entries of the contents, which repeat the headings.
 */
export function planText(plan: DocumentPlan): PlacedText[] {
  return [...bodyText(plan), ...surroundingText(plan)];
}

/** The words of the body alone, a line for each paragraph, list item, cell paragraph and caption. */
export function bodyText(plan: DocumentPlan): PlacedText[] {
  const lines: PlacedText[] = [];
  let place = 'Title';
  for (const part of plan.parts) {
    for (const block of part.blocks) {
      if (block.kind === 'heading') place = placeOf(block.number, textOf(block.runs), block.numbering);
      addBlock(lines, block, place);
    }
  }
  return lines;
}

export function textOf(runs: readonly Run[]): string {
  return runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
}

function surroundingText(plan: DocumentPlan): PlacedText[] {
  const { title, subject, creator } = plan.properties;
  const outside = [
    { place: 'Header', text: plan.header },
    { place: 'Footer', text: plan.footer },
    { place: 'Footer', text: plan.footerNote },
    { place: 'Watermark', text: plan.watermark },
    ...[title, subject, creator].map((text) => ({ place: 'Document properties', text })),
  ];
  for (const block of plan.parts.flatMap((part) => part.blocks)) {
    if (block.kind === 'logo') outside.push({ place: 'Description of the logo', text: block.logo.altText });
    if (block.kind === 'table') outside.push({ place: 'Description of a table', text: block.description });
    if (block.kind === 'picture') outside.push(...wordsInPicture(block));
    for (const url of urlsOf(block)) outside.push({ place: 'Address of a link', text: url });
  }
  return outside.filter(({ text }) => text !== '');
}

function addBlock(lines: PlacedText[], block: Block, place: string): void {
  switch (block.kind) {
    case 'heading':
      addRuns(lines, block.runs, place);
      return;
    case 'paragraph':
      addRuns(lines, block.runs, block.number === undefined ? place : `${place}, paragraph ${block.number}`);
      return;
    case 'list':
      for (const item of block.items) addRuns(lines, item.runs, place);
      return;
    case 'table':
      if (block.caption !== '') lines.push({ place, text: captionWords('Table', block) });
      for (const { label, footnotes = [] } of block.columns) addRuns(lines, [{ text: label }, ...footnotes], place);
      for (const row of block.rows) addRow(lines, row, place);
      return;
    case 'picture':
      if (block.caption !== '') lines.push({ place, text: captionWords('Figure', block) });
      return;
    case 'contents':
      lines.push({ place: 'Contents', text: block.label });
      return;
    case 'logo':
      return;
    default:
      assertNever(block);
  }
}

/** A footnote's words come after those of the paragraph that its mark stands in. */
function addRuns(lines: PlacedText[], runs: readonly Run[], place: string): void {
  lines.push({ place, text: textOf(runs) });
  for (const { footnote } of runs) {
    if (footnote !== undefined) lines.push({ place: `${place}, footnote`, text: textOf(footnote) });
  }
}

/** "Table 3: Key events". */
function captionWords(noun: 'Table' | 'Figure', { number, caption }: { number?: number; caption: string }): string {
  return number === undefined ? caption : `${noun} ${number}: ${caption}`;
}

/** What a picture says otherwise than by its caption: "Figure 2, E12", for the words of an event in it. */
function wordsInPicture({ number, altText, source }: Picture): PlacedText[] {
  const picture = number === undefined ? 'A picture' : `Figure ${number}`;
  const drawn = source.kind === 'drawing' ? wordsOf(source.root) : [];
  return [{ place: `${picture}, description`, text: altText }].concat(
    drawn.map(({ place, text }) => ({ place: `${picture}, ${place}`, text })),
  );
}

function addRow(lines: PlacedText[], row: Row, place: string): void {
  const rowPlace = row.place === undefined ? place : `${place}, ${row.place}`;
  for (const cell of row.cells) {
    for (const runs of cell.paragraphs) addRuns(lines, runs, rowPlace);
  }
}

/** Only rich text holds addresses: the streamed rows of a long chronology are not walked for them. */
function urlsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return urls(block.runs);
    case 'list':
      return block.items.flatMap((item) => urls(item.runs));
    case 'table':
      if (block.isStreamed === true) return [];
      return [
        ...block.columns.flatMap((column) => urls(column.footnotes ?? [])),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap(urls))),
      ];
    case 'contents':
    case 'logo':
    case 'picture':
      return [];
    default:
      return assertNever(block);
  }
}

function urls(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => [...(run.url === undefined ? [] : [run.url]), ...urls(run.footnote ?? [])]);
}

function placeOf(number: string, title: string, numbering: 'sections' | 'appendices' | 'none'): string {
  if (numbering === 'none') return title;
  return numbering === 'sections' ? `Section ${number} ${title}` : `${number} ${title}`;
}
