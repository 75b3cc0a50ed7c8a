import {
  assertNever,
  type BlockNode,
  type ListItemNode,
  type ListNode,
  type ParagraphNode,
  type PhrasingNode,
  type RichText,
} from '../../../shared/rich-text/index.ts';
import {
  hasClass,
  holdsBlocks,
  isBlock,
  isElement,
  isSkipped,
  isText,
  styleOf,
  withInertStyles,
} from './html-kinds.ts';
import { createLosses, type Losses } from './losses.ts';
import { isLeftOut, marksOf, readPhrasing } from './read-phrasing.ts';
import { readTable } from './read-table.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';
import { gatherWordFootnotes } from './word-footnotes.ts';
import { type Flow, foldWordLists, wordListPlace } from './word-lists.ts';

/**
 * Reads pasted HTML as our own kinds of text: paragraphs, headings, lists, quotes, tables, links and emphasis. The words
 * always come through; looks that our documents don't have are dropped and named in `warnings`.
 *
 * Word's clipboard is HTML with its own marks in the style attributes and conditional comments ([MS-OE376] Part 4,
 * "Office HTML"); Google Docs, Outlook and web pages come the same way. Nothing is fetched: pictures are only counted.
 */
export function readHtml(html: string): { value: RichText; warnings: readonly string[] } {
  const losses = createLosses();
  const page = new DOMParser().parseFromString(withInertStyles(html), 'text/html');
  gatherWordFootnotes(page);
  const flow = readFlow(page.body, 0, losses);
  return { value: { type: 'root', children: levelHeadings(foldWordLists(flow)) }, warnings: losses.words() };
}

function readFlow(container: Node, marks: number, losses: Losses): Flow[] {
  const flow: Flow[] = [];
  let loose: Node[] = [];
  const closeLoose = () => {
    const children = tidyPhrasing(readPhrasing(loose, marks, losses));
    if (children.length > 0) flow.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of container.childNodes) {
    if (isElement(node) && !isSkipped(node) && (isBlock(node) || holdsBlocks(node))) {
      closeLoose();
      flow.push(...readBlock(node, marks, losses));
    } else if (isElement(node) || isText(node)) loose.push(node);
  }
  closeLoose();
  return flow;
}

function readBlock(element: Element, marks: number, losses: Losses): Flow[] {
  if (isLeftOut(element, losses)) return [];
  const name = element.tagName;
  if (name === 'TABLE') return readTable(element, losses, (cell) => paragraphsOf(cell, losses));
  if (name === 'UL' || name === 'OL') {
    const list = readList(element, losses);
    return list.children.length > 0 ? [list] : [];
  }
  if (name === 'HR') return [];
  if (holdsBlocks(element)) {
    const inner = readFlow(element, marksOf(element, marks), losses);
    return name === 'BLOCKQUOTE' ? inner.map(asQuote) : inner;
  }
  const heading = headingLevel(element);
  // A heading is bold by its own style: the mark inside it would print nothing more.
  const children = tidyPhrasing(readPhrasing(element.childNodes, heading ? 0 : marksOf(element, marks), losses));
  if (children.length === 0) return [];
  const place = wordListPlace(element);
  if (place) return [{ type: 'word-list-item', ...place, children }];
  if (heading) return [{ type: 'heading', tag: heading === 1 ? 'h3' : 'h4', children }];
  if (name === 'BLOCKQUOTE' || hasClass(element, /^Mso(Intense)?Quote/)) return [{ type: 'quote', children }];
  return [{ type: 'paragraph', children }];
}

/** 1 for what stands above other headings in Word and HTML (title, levels 1 and 2), 2 for what stands below. */
function headingLevel(element: Element): 1 | 2 | null {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1] ?? styleOf(element, 'mso-outline-level');
  if (hasClass(element, /^MsoTitle/)) return 1;
  if (!/^[1-6]$/.test(level)) return null;
  return Number(level) <= 2 ? 1 : 2;
}

/** When a paste has only lower headings, they are its highest: no level is skipped. */
function levelHeadings(blocks: BlockNode[]): BlockNode[] {
  const hasHigh = blocks.some((block) => block.type === 'heading' && block.tag === 'h3');
  return hasHigh ? blocks : blocks.map((block) => (block.type === 'heading' ? { ...block, tag: 'h3' } : block));
}

function asQuote(item: Flow): Flow {
  return item.type === 'paragraph' ? { type: 'quote', children: item.children } : item;
}

function readList(element: Element, losses: Losses): ListNode {
  const items: ListItemNode[] = [];
  for (const child of element.children) {
    // Word and older pages put a nested list straight into its list, not into the item before it.
    if (child.tagName === 'UL' || child.tagName === 'OL') {
      const nested = readList(child, losses);
      const owner = items.at(-1);
      if (owner) owner.children.push(nested);
      else items.push({ type: 'listitem', children: [nested] });
    } else if (!isLeftOut(child, losses)) items.push(readListItem(child, losses));
  }
  const filled = items.filter((item) => item.children.length > 0);
  return { type: 'list', listType: element.tagName === 'OL' ? 'number' : 'bullet', children: filled };
}

function readListItem(element: Element, losses: Losses): ListItemNode {
  const blocks = foldWordLists(readFlow(element, 0, losses));
  const lists = blocks.filter((block) => block.type === 'list');
  const words = blocks.filter((block) => block.type !== 'list').flatMap(asParagraphs);
  const own = words.flatMap((paragraph, index): PhrasingNode[] => [
    ...(index > 0 ? [{ type: 'linebreak' } as const] : []),
    ...paragraph.children,
  ]);
  return { type: 'listitem', children: [...own, ...lists] };
}

function paragraphsOf(cell: Element, losses: Losses): ParagraphNode[] {
  return foldWordLists(readFlow(cell, 0, losses)).flatMap(asParagraphs);
}

/** A table cell holds paragraphs only: list items keep their marker as words. */
function asParagraphs(block: BlockNode): ParagraphNode[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
    case 'quote':
      return [{ type: 'paragraph', children: block.children }];
    case 'list':
      return block.children.flatMap((item, index) => {
        const marker = block.listType === 'number' ? `${index + 1}. ` : '• ';
        const own = item.children.filter((child) => child.type !== 'list');
        const nested = item.children.filter((child) => child.type === 'list').flatMap(asParagraphs);
        return own.length === 0
          ? nested
          : [{ type: 'paragraph', children: [{ type: 'text', text: marker, format: 0 }, ...own] }, ...nested];
      });
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
    case 'generated-block':
    case 'figure':
    case 'frozen-mark':
      return [];
    default:
      return assertNever(block);
  }
}
