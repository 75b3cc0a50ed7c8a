import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $insertNodes, COMMAND_PRIORITY_LOW, type NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import type { PhrasingNode } from '../../../shared/rich-text/index.ts';
import { $createFootnoteNode, FootnoteNode } from '../nodes/index.ts';
import { EDIT_FOOTNOTE_COMMAND } from './edit-footnote.ts';

type Asked = { readonly key: NodeKey | null; readonly note: readonly PhrasingNode[] | null };

export type Footnote = {
  /** The footnote whose words are asked for; null when none is. */
  readonly asked: Asked | null;
  readonly save: (note: readonly PhrasingNode[]) => void;
  readonly remove: () => void;
  readonly close: () => void;
};

/** Puts in, changes and takes out footnotes of the editor; `onDone` comes after each. */
export function useFootnote(onDone: () => void): Footnote {
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    return editor.registerCommand(
      EDIT_FOOTNOTE_COMMAND,
      (key) => {
        const node = key === null ? null : $getNodeByKey(key);
        setAsked({ key, note: node instanceof FootnoteNode ? node.getNote() : null });
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
  }, [editor]);
  const change = (work: (node: FootnoteNode | null) => void) => {
    editor.update(() => {
      const node = asked?.key ? $getNodeByKey(asked.key) : null;
      work(node instanceof FootnoteNode ? node : null);
    });
    close();
  };
  const close = () => {
    setAsked(null);
    onDone();
  };
  return {
    asked,
    save: (note) =>
      change((node) => {
        if (node) node.setNote(note);
        else $insertNodes([$createFootnoteNode(note)]);
      }),
    remove: () =>
      change((node) => {
        node?.selectPrevious();
        node?.remove();
      }),
    close,
  };
}
