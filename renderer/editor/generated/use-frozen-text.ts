import { $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalNode, type NodeKey } from 'lexical';
import type { GeneratedBlockNode } from '../../../shared/rich-text/index.ts';
import { useNotices } from '../../host/index.ts';
import { toLexicalBlock } from '../convert/index.ts';
import { generatedBlockTitles } from './titles.ts';

/** What can be done with a text that was made from the records; each is one step of the editor, which Ctrl+Z takes back. */
export function useFrozenText(nodeKey: NodeKey) {
  const [editor] = useLexicalComposerContext();
  const { notify } = useNotices();
  const update = (change: (start: LexicalNode) => void) => {
    editor.update(
      () => {
        const start = $getNodeByKey(nodeKey);
        if (start) change(start);
      },
      { tag: HISTORY_PUSH_TAG },
    );
    editor.focus();
  };
  return {
    /** Puts the part that follows the records in place of the text; where its end is gone, before it, and the text stays. */
    makeCurrent: (part: GeneratedBlockNode) => {
      const title = generatedBlockTitles[part.block];
      const hasEnd = editor.read(() => $between($getNodeByKey(nodeKey)) !== null);
      update((start) => {
        const text = $between(start) ?? [];
        for (const node of $generateNodesFromSerializedNodes([toLexicalBlock(part)])) start.insertBefore(node);
        start.selectPrevious();
        for (const node of [start, ...text]) node.remove();
      });
      const words = hasEnd
        ? `${title}: follows the case again. Undo brings the text back.`
        : `${title}: follows the case again. Where the text of before ends is not marked any more, so it stays below: delete what is not needed.`;
      notify({ kind: 'info', words });
    },
    /** Takes the marks away; the text stays. */
    keepAsOwn: () => {
      update((start) => {
        const end = $between(start)?.at(-1);
        start.selectNext();
        start.remove();
        end?.remove();
      });
    },
  };
}

/** What stands after a start up to its end, which is the last; null where another text begins first, or none ends. */
function $between(start: LexicalNode | null): LexicalNode[] | null {
  const after = start?.getNextSiblings() ?? [];
  const next = after.findIndex((node) => node.getType() === 'frozen-mark');
  const mark = after[next]?.exportJSON();
  const isEnd = mark !== undefined && !('edge' in mark && mark.edge === 'start');
  return isEnd ? after.slice(0, next + 1) : null;
}
