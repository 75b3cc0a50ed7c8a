import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { wordDate } from '../../../shared/dates/index.ts';
import type { GeneratedBlockNode } from '../../../shared/rich-text/index.ts';
import { Button } from '../../ui/index.ts';
import { generatedBlockTitles } from './titles.ts';
import { useFrozenText } from './use-frozen-text.ts';

type FrozenMarkLineProps = {
  start: { part: GeneratedBlockNode; madeOn: string } | null;
  nodeKey: NodeKey;
};

/** Says above a text that it was made from the records, when, and that it no longer follows them; a line says where it ends. */
export function FrozenMarkLine({ start, nodeKey }: FrozenMarkLineProps) {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const { makeCurrent, keepAsOwn } = useFrozenText(nodeKey);
  if (!start) {
    return (
      <p className="editor-frozen-end" data-selected={isSelected || undefined}>
        End of the text made from the records
      </p>
    );
  }
  const title = generatedBlockTitles[start.part.block];
  return (
    <section
      className="editor-frozen-line"
      aria-label={`${title}: text made from the records`}
      data-selected={isSelected || undefined}
    >
      <p>
        <strong>{title}</strong> as text, made from the records on{' '}
        {wordDate({ start: start.madeOn, end: null, meaning: 'point', part: null })}. It no longer follows them. This
        line does not print.
      </p>
      {editor.isEditable() && (
        <div className="editor-frozen-actions">
          <Button
            variant="quiet"
            onPress={() => makeCurrent(start.part)}
            aria-label={`Make it current again: ${title}`}
          >
            Make it current again
          </Button>
          <Button variant="quiet" onPress={keepAsOwn} aria-label={`Keep as my own text: ${title}`}>
            Keep as my own text
          </Button>
        </div>
      )}
    </section>
  );
}
