import { $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $getNodeByKey, HISTORY_PUSH_TAG, type LexicalNode, type NodeKey } from 'lexical';
import type { BlockNode, GeneratedBlockNode } from '../../../shared/rich-text/index.ts';
import { useClient, useNotices, wordError } from '../../host/index.ts';
import { toLexicalBlock } from '../convert/index.ts';
import { generatedBlockTitles } from './titles.ts';

/**
 * Puts what a generated part says now in its place, as text; it no longer follows the case then, which is said. One step
 * of the editor, so that Ctrl+Z brings the part back. Where the core refuses, the part stays.
 */
export function useTurnIntoText(part: GeneratedBlockNode, nodeKey: NodeKey): () => Promise<void> {
  const [editor] = useLexicalComposerContext();
  const client = useClient();
  const { notify } = useNotices();
  return async () => {
    const isUnderHeading = editor.read(() => $headingBefore($getNodeByKey(nodeKey)));
    try {
      const { nodes } = await client.call('sections.blockText', {
        block: part.block,
        options: part.options,
        isUnderHeading,
      });
      editor.update(() => $putInPlaceOf($getNodeByKey(nodeKey), nodes), { tag: HISTORY_PUSH_TAG });
      editor.focus();
      const words = `${generatedBlockTitles[part.block]}: text now, which no longer follows the case. Undo makes it follow again.`;
      notify({ kind: 'info', words });
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
    }
  };
}

function $headingBefore(node: LexicalNode | null): boolean {
  return node?.getTopLevelElement()?.getPreviousSiblings().some($isHeadingNode) ?? false;
}

/** Gone meanwhile, nothing happens. The caret comes to the beginning of the new text, after the mark that opens it. */
function $putInPlaceOf(part: LexicalNode | null, nodes: readonly BlockNode[]): void {
  if (!part) return;
  const made = $generateNodesFromSerializedNodes(nodes.map(toLexicalBlock));
  if (made.length <= 2) made.splice(1, 0, $createParagraphNode());
  for (const node of made) part.insertBefore(node);
  part.remove();
  made[1]?.selectStart();
}
