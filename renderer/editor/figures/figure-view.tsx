import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey } from 'lexical';
import { Button, IconButton } from '../../ui/index.ts';
import { EDIT_FIGURE_COMMAND } from './commands.ts';
import { type FigureWords, nameOfFigure } from './figure-words.ts';
import { PictureImage } from './picture-image.tsx';

type FigureViewProps = { sha256: string; words: FigureWords; nodeKey: NodeKey };

/** A picture as it stands in the text. A click chooses it; Enter or a double click then asks for its words. */
export function FigureView({ sha256, words, nodeKey }: FigureViewProps) {
  const [editor] = useLexicalComposerContext();
  const [isSelected, setSelected, clearSelection] = useLexicalNodeSelection(nodeKey);
  const name = nameOfFigure(words);
  const edit = () => editor.dispatchCommand(EDIT_FIGURE_COMMAND, nodeKey);
  const select = () => {
    editor.getRootElement()?.focus({ preventScroll: true });
    clearSelection();
    setSelected(true);
  };
  const remove = () => {
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey);
        node?.selectPrevious();
        node?.remove();
      },
      { tag: HISTORY_PUSH_TAG },
    );
    editor.focus();
  };
  return (
    <figure className="editor-figure-box" data-width={words.width} data-selected={isSelected || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys choose it, Enter and the button beside it do the rest */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div className="editor-figure-picture" onClick={select} onDoubleClick={edit}>
        <PictureImage sha256={sha256} altText={words.altText} />
      </div>
      {editor.isEditable() && (
        <div className="editor-figure-tools">
          <Button variant="quiet" icon="edit" onPress={edit} aria-label={`Change the picture: ${name}`}>
            Change…
          </Button>
          <IconButton icon="close" label={`Take out the picture: ${name}`} onPress={remove} />
        </div>
      )}
      <figcaption className="editor-figure-words">
        {words.caption && <span className="editor-figure-caption">Figure: {words.caption}</span>}
        {words.altText === '' ? (
          <span className="field-error">It has no alternative text for readers who don’t see it.</span>
        ) : (
          <span className="editor-figure-alt" aria-hidden="true">
            Read out: {words.altText}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
