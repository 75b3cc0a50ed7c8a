import type { Block, DocumentPlan } from './plan.ts';

/** The same plan with the captions of tables, and those of pictures, counted in printed order; one without a caption is not counted. */
export function numberCaptions(plan: DocumentPlan): DocumentPlan {
  const counts = { table: 0, picture: 0 };
  const numbered = (block: Block): Block =>
    (block.kind === 'table' || block.kind === 'picture') && block.caption !== ''
      ? { ...block, number: ++counts[block.kind] }
      : block;
  return { ...plan, parts: plan.parts.map((part) => ({ ...part, blocks: part.blocks.map(numbered) })) };
}
