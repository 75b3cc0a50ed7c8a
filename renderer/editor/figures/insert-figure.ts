import { $insertNodeToNearestRoot } from '@lexical/utils';
import { $createParagraphNode, $getRoot, $getSelection, $isRootNode, type LexicalNode } from 'lexical';

/** Puts a block between the paragraphs of the text, near the caret; what the caret is in and can't hold it comes before it. */
export function $insertFigure(figure: LexicalNode): void {
  if ($getSelection() === null) $getRoot().append(figure);
  else $insertNodeToNearestRoot(figure);
  $moveToTop(figure);
  if (figure.getNextSibling() === null) figure.insertAfter($createParagraphNode());
  figure.selectNext();
}

/** Out of table cells and list items, which hold no picture, to the place after what it stood in. */
export function $moveToTop(figure: LexicalNode): void {
  let place: LexicalNode = figure;
  for (let parent = place.getParent(); parent !== null && !$isRootNode(parent); parent = place.getParent()) {
    place = parent;
  }
  if (place !== figure) place.insertAfter(figure);
}
