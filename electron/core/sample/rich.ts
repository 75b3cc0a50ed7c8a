import {
  type BlockNode,
  type GeneratedBlockNode,
  type HeadingNode,
  type ListNode,
  type ParagraphNode,
  type PhrasingNode,
  type RichText,
  type TableNode,
  textMarks,
} from '../../../shared/rich-text/schema.ts';
import { type PersonName, personId, recordOf } from './ids.ts';

const token = /(\[[^\]]+\]|\*\*[^*]+\*\*|__[^_]+__)/;

/**
 * Text with living references and marks: `[Mother]` is a person, `[E12]`, `[L3]`, `[G1]`, `[R4]` a record, `**bold**`
 * and `__italic__` marks. A name that is not in the case throws, so a slip is found when the module is loaded.
 */
function phrasing(text: string): PhrasingNode[] {
  return text
    .split(token)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('[')) return reference(part.slice(1, -1));
      if (part.startsWith('**')) return { type: 'text', text: part.slice(2, -2), format: textMarks.bold };
      if (part.startsWith('__')) return { type: 'text', text: part.slice(2, -2), format: textMarks.italic };
      return { type: 'text', text: part, format: 0 };
    });
}

function reference(name: string): PhrasingNode {
  if (/^[A-Z]\d+$/.test(name)) return { type: 'record-reference', ...recordOf(name) };
  const person = personId[name as PersonName];
  if (person === undefined) throw new Error(`Nobody in the sample is called ${name}.`);
  return { type: 'person-mention', personId: person };
}

export function p(text: string): ParagraphNode {
  return { type: 'paragraph', children: phrasing(text) };
}

export function h3(text: string): HeadingNode {
  return { type: 'heading', tag: 'h3', children: phrasing(text) };
}

export function list(listType: ListNode['listType'], ...items: string[]): ListNode {
  return { type: 'list', listType, children: items.map((item) => ({ type: 'listitem', children: phrasing(item) })) };
}

/** A table whose first row is its header. */
export function table(header: readonly string[], ...body: (readonly string[])[]): TableNode {
  return {
    type: 'table',
    children: [header, ...body].map((row, index) => ({
      type: 'tablerow',
      children: row.map((cell) => ({ type: 'tablecell', isHeader: index === 0, children: [p(cell)] })),
    })),
  };
}

export function generated(block: GeneratedBlockNode['block']): GeneratedBlockNode {
  return { type: 'generated-block', block };
}

export function text(...children: BlockNode[]): RichText {
  return { type: 'root', children };
}
