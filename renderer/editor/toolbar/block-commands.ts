import { $insertList, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createParagraphNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { BlockStyle } from './use-selection-state.ts';

/** Makes the selected paragraphs headings, quotes or plain again; a list item leaves its list. */
export function setBlockStyle(editor: LexicalEditor, style: BlockStyle): void {
  editor.update(() => {
    $removeList();
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    $setBlocksType(selection, () => {
      switch (style) {
        case 'paragraph':
          return $createParagraphNode();
        case 'h3':
        case 'h4':
          return $createHeadingNode(style);
        case 'quote':
          return $createQuoteNode();
      }
    });
  });
}

/** Puts the selected paragraphs into a list of this kind, or takes them out when they are in one. */
export function toggleList(
  editor: LexicalEditor,
  wanted: 'bullet' | 'number',
  current: 'bullet' | 'number' | null,
): void {
  editor.update(() => {
    if (current === wanted) $removeList();
    else $insertList(wanted);
  });
}
