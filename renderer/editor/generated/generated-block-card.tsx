import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, type NodeKey } from 'lexical';
import type { BlockOptions, GeneratedBlockNode as SavedBlock } from '../../../shared/rich-text/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { BlockChoice } from './block-choice.tsx';
import { GeneratedPreview } from './generated-preview.tsx';
import { generatedBlockTitles } from './titles.ts';
import { useTurnIntoText } from './use-turn-into-text.ts';

type GeneratedBlockCardProps = {
  block: SavedBlock['block'];
  options: BlockOptions | null;
  onChoose: (options: BlockOptions | null) => void;
  nodeKey: NodeKey;
};

/** Stands in the text for a part that the records make: its title, how much it holds now and its first lines. */
export function GeneratedBlockCard({ block, options, onChoose, nodeKey }: GeneratedBlockCardProps) {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const title = generatedBlockTitles[block];
  const turnIntoText = useTurnIntoText({ type: 'generated-block', block, ...(options && { options }) }, nodeKey);
  const remove = () => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      node?.selectPrevious();
      node?.remove();
    });
    editor.focus();
  };
  return (
    <section
      className="editor-card"
      aria-label={`${title}: made from the case`}
      data-selected={isSelected || undefined}
    >
      <header className="editor-card-head">
        <span className="editor-card-title">{title}</span>
        <span className="editor-card-note">Made from the case whenever shown or exported</span>
        {editor.isEditable() && (
          <>
            <BlockChoice block={block} options={options} onChange={onChoose} />
            <Button variant="quiet" onPress={() => void turnIntoText()} aria-label={`Turn into text: ${title}`}>
              Turn into text
            </Button>
            <IconButton icon="close" label={`Take out: ${title}`} onPress={remove} />
          </>
        )}
      </header>
      <GeneratedPreview block={block} options={options} />
    </section>
  );
}
