import type { Block, DocumentPlan } from './plan.ts';

/** The same plan with the captions of its tables counted in printed order; a table without a caption is not counted. */
export function numberTables(plan: DocumentPlan): DocumentPlan {
  let count = 0;
  const numbered = (block: Block): Block =>
    block.kind === 'table' && block.caption !== '' ? { ...block, number: ++count } : block;
  return { ...plan, parts: plan.parts.map((part) => ({ ...part, blocks: part.blocks.map(numbered) })) };
}
