import {
  assertNever,
  type BlockNode,
  type GeneratedBlockNode,
  type ListNode,
  type PhrasingNode,
  type RichText,
  type TableNode,
  textMarks,
} from '../../../../shared/rich-text/index.ts';
import type { Block, Cell, Column, List, ListItem, Row, Run, Table } from '../plan/plan.ts';
import type { CaseWords } from './case-words.ts';
import { composeFigure } from './figure.ts';
import type { HeadingMaker } from './headings.ts';

/** Makes a generated part where it stands in a section. */
export type BlockMaker = (node: GeneratedBlockNode, headings: HeadingMaker) => readonly Block[];

/** The text of a section as printed blocks. A kind of node that cannot be printed does not compile. */
export function composeRichText(
  richText: RichText,
  caseWords: CaseWords,
  headings: HeadingMaker,
  makeBlock: BlockMaker,
): Block[] {
  const compose = (node: BlockNode): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
        return inkOf(spelledOut(runsOf(node.children, caseWords), caseWords), (runs) => {
          return { kind: 'paragraph', style: 'body', runs };
        });
      case 'quote':
        return inkOf(runsOf(node.children, caseWords), (runs) => ({ kind: 'paragraph', style: 'quote', runs }));
      case 'heading':
        return inkOf(runsOf(node.children, caseWords), (runs) => headings.below(node.tag === 'h3' ? 1 : 2, runs));
      case 'list':
        return listOf(node, caseWords);
      case 'table':
        return [tableOf(node, caseWords)];
      case 'generated-block':
        return makeBlock(node, headings);
      case 'figure':
        return [composeFigure(node, caseWords.publicCase.pictures)];
      case 'frozen-mark':
        return [];
      default:
        return assertNever(node);
    }
  };
  return richText.children.flatMap(compose);
}

function runsOf(nodes: readonly PhrasingNode[], caseWords: CaseWords, url?: string): Run[] {
  const link = url === undefined ? {} : { url };
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.text, ...marksOf(node.format), ...link }];
      case 'linebreak':
        return [{ text: '\n', ...link }];
      case 'link':
        return runsOf(node.children, caseWords, node.url);
      case 'person-mention':
        return [{ text: caseWords.person(node.personId), ...link }];
      case 'record-reference':
        return [
          url === undefined
            ? caseWords.reference(node.record, node.recordId)
            : { text: caseWords.record(node.record, node.recordId), url },
        ];
      case 'footnote': {
        const footnote = runsOf(node.children, caseWords);
        return hasInk(footnote) ? [{ text: '', footnote }] : [];
      }
      default:
        return assertNever(node);
    }
  });
}

/** Only the author's own words: a link, a name or a reference says what it says. */
function spelledOut(runs: readonly Run[], { firstUse }: CaseWords): Run[] {
  return runs.map((run, index) => {
    const isPlain = run.url === undefined && run.target === undefined && run.personId === undefined;
    if (!isPlain || run.footnote !== undefined) return run;
    // A letter in place of a neighbour that the first or last word belongs to: such a word is passed over.
    const before = /[\p{L}\d&/’'-]$|\b[Aa]n? $/u.test(runs[index - 1]?.text ?? '') ? 'x' : '';
    const after = /^[\p{L}\d&/’'-]/u.test(runs[index + 1]?.text ?? '') ? 'x' : '';
    const text = firstUse(`${before}${run.text}${after}`);
    return { ...run, text: text.slice(before.length, text.length - after.length) };
  });
}

function marksOf(format: number): Partial<Run> {
  return {
    ...((format & textMarks.bold) === 0 ? {} : { isBold: true }),
    ...((format & textMarks.italic) === 0 ? {} : { isItalic: true }),
    ...((format & textMarks.underline) === 0 ? {} : { isUnderlined: true }),
  };
}

/** A paragraph without words is spacing by hand: it is not printed. */
function inkOf(runs: Run[], make: (runs: Run[]) => Block): Block[] {
  return hasInk(runs) ? [make(runs)] : [];
}

function hasInk(runs: readonly Run[]): boolean {
  return runs.some((run) => run.text.trim() !== '' || run.footnote !== undefined);
}

/** Lists of one kind print as one list; a list of the other kind inside it starts a list of its own after the item. */
function listOf(list: ListNode, caseWords: CaseWords): List[] {
  const lists: List[] = [];
  const add = (listType: List['listType'], item: ListItem) => {
    const last = lists.at(-1);
    if (last?.listType === listType) lists.splice(-1, 1, { ...last, items: [...last.items, item] });
    else lists.push({ kind: 'list', listType, items: [item] });
  };
  const walk = (node: ListNode, level: number) => {
    for (const item of node.children) {
      const runs = runsOf(
        item.children.filter((child) => child.type !== 'list'),
        caseWords,
      );
      if (hasInk(runs)) add(node.listType, { level, runs: spelledOut(runs, caseWords) });
      for (const child of item.children) if (child.type === 'list') walk(child, level + 1);
    }
  };
  walk(list, 0);
  return lists;
}

/**
 * A table as it was typed. The first row prints as the header row, repeated on every page: a table without one cannot
 * be read out. Rows are filled up to the widest, so that no cell is merged or missing.
 */
function tableOf(table: TableNode, caseWords: CaseWords): Table {
  const rows = table.children.map((row) =>
    row.children.map((cell): Cell => ({ paragraphs: cell.children.map((node) => runsOf(node.children, caseWords)) })),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const [header = [], ...body] = rows;
  const columns = Array.from({ length: width }, (_, index): Column => {
    const footnotes = header[index]?.paragraphs.flat().filter((run) => run.footnote !== undefined) ?? [];
    const label = labelOf(header[index]) || `Column ${index + 1}`;
    return { label, share: 1, ...(footnotes.length === 0 ? {} : { footnotes }) };
  });
  return {
    kind: 'table',
    caption: '',
    description: `Table with the columns ${columns.map(({ label }) => label).join(', ')}`,
    columns,
    rows: body.map((cells): Row => ({ cells: filledTo(width, cells) })),
  };
}

function labelOf(cell: Cell | undefined): string {
  const lines = cell?.paragraphs.map((runs) => runs.map((run) => run.text).join('')) ?? [];
  return lines.join('\n').trim();
}

function filledTo(width: number, cells: readonly Cell[]): Cell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? { paragraphs: [[{ text: '' }]] });
}
