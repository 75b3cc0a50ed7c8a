import { assertNever } from '../assert-never.ts';
import type { ReferenceWording } from '../plain-text.ts';
import type { PhrasingNode } from '../schema.ts';
import type { Line } from './lines.ts';

/** Where a match stands in the words of a line, end not included. */
export type Range = { readonly start: number; readonly end: number };

/** What the case's records print, a footnote's mark and a line break: one place in a line, and no words of the writer's to find. */
const NOT_WORDS = '\0';

/** The writer's words of a line, joined whatever their looks; no match can reach over what is not words. */
export function wordsOfLine(line: Line): string {
  return line
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'link':
          return wordsOfLine(node.children);
        case 'linebreak':
        case 'person-mention':
        case 'record-reference':
        case 'footnote':
          return NOT_WORDS;
        default:
          return assertNever(node);
      }
    })
    .join('');
}

export function rangesIn(words: string, pattern: RegExp): Range[] {
  return Array.from(words.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** A part of the line as a reader would see it, with the names that mentions show. */
export function shownPart(line: Line, { start, end }: Range, wording: ReferenceWording): string {
  let place = 0;
  const shown = (nodes: Line): string =>
    nodes
      .map((node) => {
        if (node.type === 'link') return shown(node.children);
        const from = place;
        place += node.type === 'text' ? node.text.length : NOT_WORDS.length;
        if (node.type === 'text') return node.text.slice(Math.max(0, start - from), Math.max(0, end - from));
        return from < start || from >= end ? '' : objectWords(node, wording);
      })
      .join('');
  return shown(line);
}

function objectWords(node: Exclude<PhrasingNode, { type: 'text' | 'link' }>, wording: ReferenceWording): string {
  switch (node.type) {
    case 'linebreak':
      return ' ';
    case 'person-mention':
      return wording.person(node.personId);
    case 'record-reference':
      return wording.record(node.record, node.recordId);
    case 'footnote':
      return '';
    default:
      return assertNever(node);
  }
}

/**
 * The line with other words in the places given. They look like the first of the words they stand for; text and links
 * that lose all their words go, and everything that is not words stays as it is.
 */
export function rewriteLine(line: Line, ranges: readonly Range[], words: string): PhrasingNode[] {
  let place = 0;
  const rewrite = (nodes: Line): PhrasingNode[] =>
    joined(
      nodes.flatMap((node): PhrasingNode[] => {
        if (node.type === 'link') {
          const children = rewrite(node.children);
          return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
        }
        const from = place;
        place += node.type === 'text' ? node.text.length : NOT_WORDS.length;
        if (node.type !== 'text') return [node];
        const text = rewriteText(node.text, from, ranges, words);
        return text === '' && node.text !== '' ? [] : [{ ...node, text }];
      }),
    );
  return rewrite(line);
}

function rewriteText(text: string, place: number, ranges: readonly Range[], words: string): string {
  let made = '';
  let from = 0;
  for (const range of ranges) {
    const [start, end] = [range.start - place, range.end - place];
    if (end <= 0 || start >= text.length) continue;
    if (start >= 0) made += text.slice(from, start) + words;
    from = Math.min(end, text.length);
  }
  return made + text.slice(from);
}

/** Neighbours that look alike are one node, as an editor saves them. */
function joined(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const made: PhrasingNode[] = [];
  for (const node of nodes) {
    const before = made.at(-1);
    if (node.type === 'text' && before?.type === 'text' && before.format === node.format) {
      made[made.length - 1] = { ...before, text: before.text + node.text };
    } else made.push(node);
  }
  return made;
}
