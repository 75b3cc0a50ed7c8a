import type { IXmlableObject } from 'docx';
import type { DocumentPlan } from '../plan/plan.ts';
import { childrenOf, isElement } from './body.ts';
import { withKnownLines } from './known-lines.ts';
import { withKnownRows } from './known-rows.ts';
import { textWidth } from './look.ts';

/**
 * The body to lay out in place of the one that is written: of the same pages, with almost no words left to measure,
 * since measuring takes most of the time of an export. Paragraphs and rows that are not plain are the same objects, and
 * the library lays them out word by word.
 */
export function bodyToLayOut(body: IXmlableObject, plan: DocumentPlan): IXmlableObject {
  const tables = plan.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  let table = 0;
  let part = 0;
  const blocks = childrenOf(body, 'w:body').map((block) => {
    const width = textWidth(plan.parts[part]?.orientation ?? 'portrait');
    if (isElement(block, 'w:tbl')) {
      const planned = tables[table++];
      return planned === undefined || planned.isStreamed === true ? block : withKnownRows(block, planned, width);
    }
    if (!isElement(block, 'w:p')) return block;
    if (endsSection(block)) part += 1;
    return withKnownLines(block, width);
  });
  return { 'w:body': blocks };
}

function endsSection(paragraph: unknown): boolean {
  return childrenOf(paragraph, 'w:p').some((child) =>
    childrenOf(child, 'w:pPr').some((property) => isElement(property, 'w:sectPr')),
  );
}
