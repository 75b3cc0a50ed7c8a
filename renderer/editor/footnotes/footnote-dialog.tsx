import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { PhrasingNode } from '../../../shared/rich-text/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { fromLexical, type LexicalState, toLexical } from '../convert/index.ts';
import { editorNodes } from '../nodes/index.ts';
import { HistoryPlugin } from '../plugins/history-plugin.tsx';
import { PastePlugin } from '../plugins/paste-plugin.tsx';
import { editorTheme } from '../theme.ts';
import { footnoteOf } from './footnote-words.ts';

const NAMESPACE = 'casewright-footnote';

type FootnoteDialogProps = {
  /** Null for a new footnote. */
  note: readonly PhrasingNode[] | null;
  onSave: (note: readonly PhrasingNode[]) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** The words of one footnote. Closing keeps what was written; only Cancel gives it up. */
export function FootnoteDialog({ note, onSave, onRemove, onClose }: FootnoteDialogProps) {
  const editor = useRef<LexicalEditor>(null);
  const [problem, setProblem] = useState<string>();
  const [losses, setLosses] = useState<readonly string[]>([]);
  const [config] = useState<InitialConfigType>(() => ({
    namespace: NAMESPACE,
    nodes: editorNodes,
    theme: editorTheme,
    editorState: JSON.stringify(
      toLexical({ type: 'root', children: note ? [{ type: 'paragraph', children: [...note] }] : [] }),
    ),
    onError: (error) => {
      throw error;
    },
  }));
  const written = () =>
    editor.current ? footnoteOf(fromLexical(editor.current.getEditorState().toJSON() as unknown as LexicalState)) : [];
  const save = () => {
    const words = written();
    if (words.length > 0) onSave(words);
    else setProblem(note ? 'Write its words, or take the footnote out.' : 'Write the words of the footnote.');
  };
  const close = () => {
    const words = written();
    if (words.length > 0 && JSON.stringify(words) !== JSON.stringify(note)) onSave(words);
    else onClose();
  };
  return (
    <Dialog
      title={note ? 'Footnote' : 'Add a footnote'}
      isOpen
      onClose={close}
      footer={
        <>
          {note && <Button onPress={onRemove}>Take it out</Button>}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            {note ? 'Keep' : 'Add footnote'}
          </Button>
        </>
      }
    >
      <LexicalComposer initialConfig={config}>
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className="editor-text editor-footnote-text"
              ariaLabel="Words of the footnote"
              aria-describedby="footnote-help footnote-problem"
              lang="en-GB"
              spellCheck={false}
              onKeyDown={(event) => {
                if (event.key === 'Tab') event.stopPropagation();
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                save();
              }}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin onCaseUndo={nothing} onCaseRedo={nothing} />
        <PastePlugin namespace={NAMESPACE} onSimplified={setLosses} />
        <FocusPlugin editorRef={editor} />
      </LexicalComposer>
      <p id="footnote-help" className="description">
        Prints at the foot of the page. A web address becomes a link. Ctrl+Enter keeps it.
      </p>
      <p id="footnote-problem" className="field-error" role="alert">
        {problem}
      </p>
      <p className="small muted" role="status">
        {losses.length > 0 && `Pasted, with this difference: ${losses.join('; ')}.`}
      </p>
    </Dialog>
  );
}

const nothing = () => {};

/** The words are what one came for: they have the focus, with the caret at their end. */
function FocusPlugin({ editorRef }: { editorRef: { current: LexicalEditor | null } }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    editorRef.current = editor;
    editor.focus();
  }, [editor, editorRef]);
  return null;
}
