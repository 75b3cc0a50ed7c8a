import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { type PhrasingNode, phrasingText } from '../../../shared/rich-text/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { EDIT_FOOTNOTE_COMMAND } from './edit-footnote.ts';
import { useFootnoteNumber } from './use-footnote-number.ts';

type FootnoteMarkProps = { note: readonly PhrasingNode[]; nodeKey: NodeKey };

/** The raised number of a footnote; pressing it opens the words. */
export function FootnoteMark({ note, nodeKey }: FootnoteMarkProps) {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const number = useFootnoteNumber(nodeKey);
  const people = useCommandQuery('people.list', {}).data;
  const words = phrasingText(note, {
    person: (id) => people?.find((person) => person.id === id)?.pseudonym ?? '…',
    record: () => '…',
  });
  return (
    <button
      type="button"
      className="editor-footnote-mark"
      data-selected={isSelected || undefined}
      title={words}
      onClick={() => editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, nodeKey)}
    >
      <span className="visually-hidden">Footnote </span>
      {number}
    </button>
  );
}
