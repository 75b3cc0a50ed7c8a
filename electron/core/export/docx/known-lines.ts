import type { IXmlableObject } from 'docx';
import type { Run } from '../plan/plan.ts';
import { attribute, childrenOf, isElement } from './body.ts';
import { lineCount } from './line-count.ts';
import { NUMBER_ROOM, STATEMENT_INDENT, sizes, styleIds } from './look.ts';

/**
 * A paragraph of plain text with a short word on each of its lines in place of its own words, for the layout to count
 * lines without measuring words; any other paragraph is the same object. Properties and bookmarks stay.
 */
export function withKnownLines(paragraph: unknown, width: number): unknown {
  const parts = childrenOf(paragraph, 'w:p');
  const properties = parts.find((part) => isElement(part, 'w:pPr'));
  const form = formOf(properties);
  if (form === undefined) return paragraph;
  const runs: Run[] = [];
  for (const part of parts) {
    const read = isElement(part, 'w:hyperlink') ? childrenOf(part, 'w:hyperlink') : [part];
    for (const one of read) {
      if (!isElement(one, 'w:r')) continue;
      const run = readRun(one);
      if (run === undefined) return paragraph;
      runs.push(run);
    }
  }
  const lines = runs.length === 0 ? undefined : lineCount(runs, width - form.indent, form.size);
  if (lines === undefined) return paragraph;
  const kept = parts.filter((part) => !isElement(part, 'w:r') && !isElement(part, 'w:hyperlink'));
  return { 'w:p': [...kept, shortLines(lines)] };
}

/** Size and indent of the styles that most text is in; undefined for the others, and where a paragraph has its own. */
function formOf(properties: unknown): { readonly size: number; readonly indent: number } | undefined {
  const style = childrenOf(properties, 'w:pPr').find((property) => isElement(property, 'w:pStyle'));
  const id = attribute(style, 'w:pStyle', 'w:val');
  if (hasProperty(properties, 'w:ind')) return undefined;
  if (hasProperty(properties, 'w:numPr') && id !== styleIds.numbered) return undefined;
  switch (id) {
    case undefined:
      return { size: sizes.body, indent: 0 };
    case styleIds.numbered:
      return { size: sizes.body, indent: NUMBER_ROOM };
    case styleIds.note:
      return { size: sizes.note, indent: 0 };
    case styleIds.statement:
      return { size: sizes.body, indent: STATEMENT_INDENT };
    default:
      return undefined;
  }
}

function shortLines(lines: number): IXmlableObject {
  const words = Array.from({ length: lines }, (_, index) => [
    ...(index === 0 ? [] : [{ 'w:br': {} }]),
    { 'w:t': ['x'] },
  ]);
  return { 'w:r': words.flat() };
}

/** The words of a run, when it holds nothing else; the marks of a field around them take no room. */
function readRun(run: unknown): Run | undefined {
  let text = '';
  let isBold = false;
  for (const part of childrenOf(run, 'w:r')) {
    if (isElement(part, 'w:rPr')) isBold = hasProperty(part, 'w:b', 'w:rPr');
    else if (isElement(part, 'w:t')) text += wordsOf(part);
    else if (!isElement(part, 'w:fldChar') && !isElement(part, 'w:instrText')) return undefined;
  }
  return { text, isBold };
}

function wordsOf(text: unknown): string {
  return childrenOf(text, 'w:t')
    .filter((part) => typeof part === 'string')
    .join('');
}

function hasProperty(properties: unknown, name: string, of = 'w:pPr'): boolean {
  return childrenOf(properties, of).some((property) => isElement(property, name));
}
