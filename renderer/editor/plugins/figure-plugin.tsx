import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isNodeSelection, COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { EDIT_FIGURE_COMMAND } from '../figures/commands.ts';
import { $moveToTop } from '../figures/insert-figure.ts';
import { FigureNode } from '../nodes/index.ts';

/** Enter asks for the words of a chosen picture; one pasted into a table or list moves out of it. */
export function FigurePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    return mergeRegister(
      editor.registerNodeTransform(FigureNode, $moveToTop),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection();
          const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
          if (!(node instanceof FigureNode) || others.length > 0) return false;
          event?.preventDefault();
          return editor.dispatchCommand(EDIT_FIGURE_COMMAND, node.getKey());
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  return null;
}
