import type { BlockPicture } from '../../../../shared/contract/views.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { chronologyOptionsOf, type GeneratedBlockNode } from '../../../../shared/rich-text/index.ts';
import { writeSvg } from '../figures/svg/svg-node.ts';
import type { Drawing, ExportOptions, Picture } from '../plan/plan.ts';
import { textOf } from '../plan/plan-text.ts';
import { headingsInText } from './block-text.ts';
import { composeGeneratedBlock } from './blocks/generated-block.ts';
import { wordCase } from './case-words.ts';

type Drawn = Picture & { readonly source: Drawing };

/** What a generated part shows now, for a screen: the first of its pictures, just as the document prints it. */
export function blockPicture(
  publicCase: PublicCase,
  node: GeneratedBlockNode,
  options: Pick<ExportOptions, 'dates'>,
): BlockPicture {
  const caseWords = { ...wordCase(publicCase, options), chronology: chronologyOptionsOf(node.options) };
  const blocks = composeGeneratedBlock(node, caseWords, headingsInText(false), false);
  const pictures = blocks.filter(
    (block): block is Drawn => block.kind === 'picture' && block.source.kind === 'drawing',
  );
  const [first] = pictures;
  const [opening] = blocks;
  return {
    picture: first ? { svg: writeSvg(first.source.root), caption: first.caption, altText: first.altText } : null,
    pictures: pictures.length,
    words: opening?.kind === 'paragraph' ? textOf(opening.runs) : '',
  };
}
