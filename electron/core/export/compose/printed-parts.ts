import type { BriefingPart } from '../../../../shared/contract/briefing-fit.ts';
import { assertNever } from '../../../../shared/rich-text/index.ts';
import type { Block, DocumentPlan } from '../plan/plan.ts';
import { textOf } from '../plan/plan-text.ts';

/** What a briefing prints below its title block, word for word as it leaves; a screen shows it without a word processor. */
export function printedParts(plan: DocumentPlan): BriefingPart[] {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  return blocks.slice(blocks.findIndex(({ kind }) => kind === 'heading')).flatMap(partOf);
}

function partOf(block: Block): BriefingPart[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ kind: block.kind, text: textOf(block.runs) }];
    case 'list':
      return [{ kind: 'list', items: block.items.map(({ runs }) => textOf(runs)) }];
    case 'table':
    case 'contents':
    case 'logo':
    case 'picture':
      throw new Error(`A briefing has no ${block.kind}.`);
    default:
      return assertNever(block);
  }
}
