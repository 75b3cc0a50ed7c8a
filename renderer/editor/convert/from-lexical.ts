import { cleanText } from '../../../shared/model/fields.ts';
import {
  assertNever,
  type BlockNode,
  type ListItemNode,
  type ListNode,
  linkUrl,
  type ParagraphNode,
  type PhrasingNode,
  type RichText,
  textMarks,
} from '../../../shared/rich-text/index.ts';
import type { LexicalBlock, LexicalInline, LexicalList, LexicalState } from './lexical-json.ts';
import { beginsUntyped, isEmptyParagraph } from './to-lexical.ts';

const keptMarks = textMarks.bold | textMarks.italic | textMarks.underline;

/**
 * The text that is saved for what stands in an editor. Whatever our documents can't hold is brought to the nearest kind
 * that they can (a tick list becomes bullets, a list inside a table its lines); words are never dropped.
 */
export function fromLexical(state: LexicalState): RichText {
  const children = blocks(state.root.children);
  return { type: 'root', children: children.every(isEmptyParagraph) ? [] : withoutCaretPlaces(children) };
}

/** Without the empty paragraphs that `toLexical` puts before a first part and after a last one that is not typed into. */
function withoutCaretPlaces(children: readonly BlockNode[]): BlockNode[] {
  const hasPlace = (nodes: readonly BlockNode[]) =>
    nodes[0] !== undefined && isEmptyParagraph(nodes[0]) && beginsUntyped(nodes);
  return children.slice(hasPlace(children) ? 1 : 0, hasPlace(children.toReversed()) ? -1 : undefined);
}

function blocks(nodes: readonly (LexicalBlock | LexicalInline)[]): BlockNode[] {
  const made: BlockNode[] = [];
  let loose: LexicalInline[] = [];
  const closeLoose = () => {
    if (loose.length > 0) made.push({ type: 'paragraph', children: phrasing(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(node);
    else {
      closeLoose();
      made.push(block(node));
    }
  }
  closeLoose();
  return made;
}

function isInline(node: LexicalBlock | LexicalInline): node is LexicalInline {
  return ['text', 'tab', 'linebreak', 'link', 'autolink', 'person-mention', 'record-reference', 'footnote'].includes(
    node.type,
  );
}

function block(node: LexicalBlock): BlockNode {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { type: node.type, children: phrasing(node.children) };
    case 'heading':
      return {
        type: 'heading',
        tag: node.tag === 'h1' || node.tag === 'h2' || node.tag === 'h3' ? 'h3' : 'h4',
        children: phrasing(node.children),
      };
    case 'list':
      return list(node);
    case 'table':
      return {
        type: 'table',
        children: node.children.map((row) => ({
          type: 'tablerow',
          children: row.children.map((cell) => ({
            type: 'tablecell',
            isHeader: cell.headerState > 0,
            children: atLeastOne(blocks(cell.children).flatMap(asParagraphs)),
          })),
        })),
      };
    case 'generated-block':
      return { type: 'generated-block', block: node.block, ...(node.options && { options: node.options }) };
    case 'figure': {
      const { sha256, altText = '', caption = '', width = 'full' } = node;
      return { type: 'figure', sha256, altText: cleanText(altText), caption: cleanText(caption), width };
    }
    case 'frozen-mark':
      // Lexical leaves out what is as usual: an end is not named.
      return node.edge === 'start'
        ? { type: 'frozen-mark', edge: 'start', part: node.part, madeOn: node.madeOn }
        : { type: 'frozen-mark', edge: 'end' };
    default:
      return assertNever(node);
  }
}

/** A nested list goes back to the item it stands under; only a list that opens with one keeps an item without words. */
function list(node: LexicalList): ListNode {
  const items: ListItemNode[] = [];
  for (const item of node.children) {
    const content = blocks(item.children);
    const nested = content.filter((child) => child.type === 'list');
    const words = content.filter((child) => child.type !== 'list').flatMap(asParagraphs);
    const own = words.flatMap((paragraph, index): PhrasingNode[] => [
      ...(index > 0 ? [{ type: 'linebreak' } as const] : []),
      ...paragraph.children,
    ]);
    const previous = items.at(-1);
    if (previous && own.length === 0 && nested.length > 0) previous.children.push(...nested);
    else items.push({ type: 'listitem', children: [...own, ...nested] });
  }
  return { type: 'list', listType: node.listType === 'number' ? 'number' : 'bullet', children: items };
}

/** The words of any block as paragraphs, for places that hold nothing else. */
function asParagraphs(node: BlockNode): ParagraphNode[] {
  switch (node.type) {
    case 'paragraph':
      return [node];
    case 'heading':
    case 'quote':
      return [{ type: 'paragraph', children: node.children }];
    case 'list':
      return node.children.flatMap((item) => [
        { type: 'paragraph', children: item.children.filter((child) => child.type !== 'list') },
        ...item.children.filter((child) => child.type === 'list').flatMap(asParagraphs),
      ]);
    case 'table':
      return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
    case 'figure':
      return [node.caption, node.altText]
        .filter((words) => words !== '')
        .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }));
    case 'generated-block':
    case 'frozen-mark':
      return [];
    default:
      return assertNever(node);
  }
}

const atLeastOne = (paragraphs: ParagraphNode[]): ParagraphNode[] =>
  paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph', children: [] }];

/** Joins neighbours that look alike, so that the same words are saved the same way however they were typed. */
function phrasing(nodes: readonly LexicalInline[]): PhrasingNode[] {
  const made: PhrasingNode[] = [];
  for (const node of nodes.flatMap(phrasingNodes)) {
    const previous = made.at(-1);
    if (node.type === 'text' && previous?.type === 'text' && previous.format === node.format) {
      made[made.length - 1] = { ...previous, text: previous.text + node.text };
    } else made.push(node);
  }
  return made;
}

function phrasingNodes(node: LexicalInline): PhrasingNode[] {
  switch (node.type) {
    case 'text': {
      const text = cleanText(node.text);
      return text === '' ? [] : [{ type: 'text', text, format: node.format & keptMarks }];
    }
    case 'tab':
      return [{ type: 'text', text: '\t', format: node.format & keptMarks }];
    case 'linebreak':
      return [{ type: 'linebreak' }];
    case 'person-mention':
      return [{ type: 'person-mention', personId: node.personId }];
    case 'record-reference':
      return [{ type: 'record-reference', record: node.record, recordId: node.recordId }];
    case 'footnote':
      return (node.note ?? []).length === 0 ? [] : [{ type: 'footnote', children: node.note }];
    case 'link':
    case 'autolink': {
      const children = phrasing(node.children);
      if (children.length === 0) return [];
      return linkUrl.safeParse(node.url).success ? [{ type: 'link', url: node.url, children }] : children;
    }
    default:
      return assertNever(node);
  }
}
