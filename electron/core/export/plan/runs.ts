import type { Cell, Paragraph, ParagraphStyle, Run } from './plan.ts';

export function words(text: string): readonly Run[] {
  return [{ text }];
}

/** A paragraph of plain words. */
export function paragraph(text: string, style: ParagraphStyle = 'body'): Paragraph {
  return { kind: 'paragraph', style, runs: words(text) };
}

/** The lines of a plain-text field as paragraphs; blank lines print nothing. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

export function paragraphs(text: string, style: ParagraphStyle = 'body'): Paragraph[] {
  return linesOf(text).map((line) => paragraph(line, style));
}

export function cell(text: string): Cell {
  const lines = linesOf(text);
  return { paragraphs: lines.length === 0 ? [words('')] : lines.map(words) };
}

/** A cell that says "–" where there is nothing to say, so that no reader wonders whether something was left out. */
export function cellOrDash(text: string): Cell {
  return cell(text.trim() === '' ? '–' : text);
}
