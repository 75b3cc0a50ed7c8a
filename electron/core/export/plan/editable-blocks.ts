import {
  assertNever,
  type BlockNode,
  type ListItemNode,
  type ListNode,
  linkUrl,
  type ParagraphNode,
  type PhrasingNode,
  richTextRecords,
  type TableNode,
  textMarks,
} from '../../../../shared/rich-text/index.ts';
import type { Block, List, Picture, Run, Table } from './plan.ts';

/**
 * Planned blocks as text that an editor can hold. References and people stay living where the plan knows whose they are;
 * page breaks and bookmarks, which a text cannot hold, are left out, and a picture's description stands for it. `levels` are the planned levels of our two headings.
 */
export function editableBlocks(blocks: readonly Block[], levels: { readonly h3: number; readonly h4: number }) {
  return blocks.flatMap((block): BlockNode[] => {
    switch (block.kind) {
      case 'heading':
        return [{ type: 'heading', tag: block.level >= levels.h4 ? 'h4' : 'h3', children: phrasing(block.runs) }];
      case 'paragraph':
        return [{ type: block.style === 'quote' ? 'quote' : 'paragraph', children: phrasing(block.runs) }];
      case 'list':
        return nested(block);
      case 'table':
        return [...captionOf(block), tableOf(block)];
      case 'picture':
        return [...captionOf(block), paragraphOf(block.altText)];
      case 'contents':
      case 'logo':
        return [];
      default:
        return assertNever(block);
    }
  });
}

function phrasing(runs: readonly Run[]): PhrasingNode[] {
  return runs.flatMap((run): PhrasingNode[] => {
    if (run.personId !== undefined) return [{ type: 'person-mention', personId: run.personId }];
    const reference = referenceOf(run.target);
    if (reference) return [reference];
    const text = textOf(run);
    return run.url !== undefined && linkUrl.safeParse(run.url).success
      ? [{ type: 'link', url: run.url, children: text }]
      : text;
  });
}

function textOf(run: Run): PhrasingNode[] {
  const format =
    (run.isBold ? textMarks.bold : 0) |
    (run.isItalic ? textMarks.italic : 0) |
    (run.isUnderlined ? textMarks.underline : 0);
  return run.text
    .split('\n')
    .flatMap((line, index): PhrasingNode[] => [
      ...(index > 0 ? [{ type: 'linebreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, format } as const]),
    ]);
}

/** A link inside the document names its record: “event_12” (see `bookmarkOf`). */
function referenceOf(target: string | undefined): PhrasingNode | null {
  const [, kind, id] = target?.match(/^([a-z]+)_(\d+)$/) ?? [];
  const record = richTextRecords.find((one) => one === kind);
  return record ? { type: 'record-reference', record, recordId: Number(id) } : null;
}

/** Items follow one another with their depth in a plan; in a text, deeper ones stand inside the item before them. */
function nested({ listType, items }: List): ListNode[] {
  const top: ListNode = { type: 'list', listType, children: [] };
  const open: ListNode[] = [top];
  for (const { level, runs } of items) {
    open.length = Math.min(open.length, level + 1);
    const holder = open.at(-1)?.children.at(-1);
    if (holder && level >= open.length) {
      const inner: ListNode = { type: 'list', listType, children: [] };
      holder.children.push(inner);
      open.push(inner);
    }
    const item: ListItemNode = { type: 'listitem', children: phrasing(runs) };
    open.at(-1)?.children.push(item);
  }
  return [top];
}

function captionOf({ caption }: Table | Picture): ParagraphNode[] {
  return caption === '' ? [] : [paragraphOf(caption, textMarks.bold)];
}

function paragraphOf(text: string, format = 0): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'text', text, format }] };
}

function tableOf({ columns, rows }: Table): TableNode {
  const header = columns.map(({ label }) => ({
    type: 'tablecell' as const,
    isHeader: true,
    children: [{ type: 'paragraph' as const, children: phrasing([{ text: label }]) }],
  }));
  return {
    type: 'table',
    children: [
      { type: 'tablerow', children: header },
      ...rows.map(({ cells }) => ({
        type: 'tablerow' as const,
        children: cells.map(({ paragraphs }) => ({
          type: 'tablecell' as const,
          isHeader: false,
          children: paragraphs.map((runs) => ({ type: 'paragraph' as const, children: phrasing(runs) })),
        })),
      })),
    ],
  };
}
