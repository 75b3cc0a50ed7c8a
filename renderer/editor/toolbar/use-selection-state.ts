import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $getTableCellNodeFromLexicalNode, $isTableSelection } from '@lexical/table';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalNode } from 'lexical';
import { useEffect, useState } from 'react';

export type BlockStyle = 'paragraph' | 'h3' | 'h4' | 'quote';

export type SelectionState = {
  readonly block: BlockStyle;
  readonly list: 'bullet' | 'number' | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  /** Address of the link the caret stands in. */
  readonly link: string | null;
  readonly isInTable: boolean;
};

const nothingSelected: SelectionState = {
  block: 'paragraph',
  list: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  link: null,
  isInTable: false,
};

/** What the toolbar shows as pressed: the looks of the text around the caret. */
export function useSelectionState(): SelectionState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(nothingSelected);
  useEffect(() => {
    return editor.registerUpdateListener(({ editorState }) => {
      const next = editorState.read($readSelection);
      setState((previous) => (isSame(previous, next) ? previous : next));
    });
  }, [editor]);
  return state;
}

function $readSelection(): SelectionState {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return { ...nothingSelected, isInTable: true };
  if (!$isRangeSelection(selection)) return nothingSelected;
  const node = selection.anchor.getNode();
  const list = $nearest(node, $isListNode);
  const heading = $nearest(node, $isHeadingNode);
  const tag = heading?.getTag();
  return {
    block: tag === 'h3' || tag === 'h4' ? tag : $nearest(node, $isQuoteNode) ? 'quote' : 'paragraph',
    list: list === null ? null : list.getListType() === 'number' ? 'number' : 'bullet',
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    isUnderlined: selection.hasFormat('underline'),
    link: $nearest(node, $isLinkNode)?.getURL() ?? null,
    isInTable: $getTableCellNodeFromLexicalNode(node) !== null,
  };
}

function $nearest<Found extends LexicalNode>(
  node: LexicalNode,
  is: (node: LexicalNode) => node is Found,
): Found | null {
  const found = is(node) ? node : $findMatchingParent(node, is);
  return found && is(found) ? found : null;
}

function isSame(a: SelectionState, b: SelectionState): boolean {
  return (Object.keys(a) as (keyof SelectionState)[]).every((key) => a[key] === b[key]);
}
