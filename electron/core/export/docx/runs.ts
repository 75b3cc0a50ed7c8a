import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Run } from '../plan/plan.ts';
import { textOf } from '../plan/plan-text.ts';
import { referenceTo } from './fields.ts';

/**
 * Runs of words, and the links around them; neighbours that lead to the same place are one link. A link within the
 * document is a cross-reference too, so that Word can renew its words.
 */
export function writeRuns(runs: readonly Run[]): ParagraphChild[] {
  return groupByLink(runs).flatMap((group): ParagraphChild[] => {
    const { url, target } = group[0] ?? {};
    const isLink = (url !== undefined || target !== undefined) && textOf(group).trim() !== '';
    const children = group.flatMap((run) => writeRun(run, isLink));
    if (!isLink) return children;
    if (url !== undefined) return [new ExternalHyperlink({ link: url, children })];
    const anchor = target ?? '';
    return [new InternalHyperlink({ anchor, children: referenceTo(anchor, children) })];
  });
}

function groupByLink(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const before = group?.[0];
    if (group !== undefined && before?.url === run.url && before?.target === run.target) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function writeRun(run: Run, isLink: boolean): (TextRun | FootnoteReferenceRun)[] {
  if (run.footnote !== undefined) return [writeFootnote(run.footnote)];
  const form = {
    ...(run.isBold === true ? { bold: true } : {}),
    ...(run.isItalic === true ? { italics: true } : {}),
    ...(run.isUnderlined === true ? { underline: {} } : {}),
    ...(isLink ? { style: 'Hyperlink' } : {}),
  };
  return run.text
    .split('\n')
    .map((line, index) => new TextRun({ ...form, ...(index > 0 ? { break: 1 } : {}), children: withTabs(line) }));
}

/** The mark and, with it, what Word prints at the foot of the page: the number, a space, the words. */
function writeFootnote(runs: readonly Run[]): FootnoteReferenceRun {
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...writeRuns(runs)] })],
  });
}

function withTabs(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((piece, index) => [...(index > 0 ? [new Tab()] : []), ...(piece === '' ? [] : [piece])]);
}
