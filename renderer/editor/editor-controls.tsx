import { $toggleLink } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import { $createParagraphNode, $createTextNode, $getSelection, $insertNodes, $isRangeSelection } from 'lexical';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { GeneratedBlockNode } from '../../shared/rich-text/index.ts';
import { PUT_IN_PICTURE_COMMAND } from './figures/commands.ts';
import { FigureQuestion } from './figures/figure-question.tsx';
import type { AddPicture } from './figures/use-figure.ts';
import { EDIT_FOOTNOTE_COMMAND } from './footnotes/edit-footnote.ts';
import { FootnoteDialog } from './footnotes/footnote-dialog.tsx';
import { useFootnote } from './footnotes/use-footnote.ts';
import { $createGeneratedBlockNode, $createPersonMentionNode, $createRecordReferenceNode } from './nodes/index.ts';
import { KeysPlugin } from './plugins/keys-plugin.tsx';
import { type ReferenceChoice, ReferenceDialog } from './references/reference-dialog.tsx';
import { ReferenceTypeahead } from './references/typeahead/reference-typeahead.tsx';
import { SpellingControl } from './spelling/spelling-control.tsx';
import { EditorToolbar } from './toolbar/editor-toolbar.tsx';
import { LinkDialog } from './toolbar/link-dialog.tsx';
import { useSelectionState } from './toolbar/use-selection-state.ts';

/** The toolbar, its shortcuts and the questions it asks. */
export function EditorControls({ toolbarPlace, addPicture }: { toolbarPlace: HTMLElement; addPicture: AddPicture }) {
  const [editor] = useLexicalComposerContext();
  const { link } = useSelectionState();
  const [question, setQuestion] = useState<'link' | ReferenceChoice | null>(null);
  const answered = () => {
    setQuestion(null);
    // After the dialog has given the focus back, or it would take it from the text again.
    requestAnimationFrame(() => editor.focus());
  };
  const footnote = useFootnote(answered);
  const askFootnote = () => editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, null);
  const changeLink = (address: string | null) => {
    editor.update(() => {
      const selection = $getSelection();
      // Without selected words the address itself is what the link says.
      if (address !== null && link === null && $isRangeSelection(selection) && selection.isCollapsed()) {
        const words = $createTextNode(address.replace(/^(https?:\/\/|mailto:)/i, ''));
        selection.insertNodes([words]);
        words.select(0, words.getTextContentSize());
      }
      $toggleLink(address);
    });
    answered();
  };
  const putInReference = (choice: ReferenceChoice, id: number) => {
    editor.update(() => {
      $insertNodes([choice === 'person' ? $createPersonMentionNode(id) : $createRecordReferenceNode(choice, id)]);
    });
    answered();
  };
  const putInPart = (block: GeneratedBlockNode['block']) => {
    editor.update(() => {
      const part = $createGeneratedBlockNode(block);
      $insertNodeToNearestRoot(part);
      if (part.getNextSibling() === null) part.insertAfter($createParagraphNode());
      part.selectNext();
    });
    editor.focus();
  };
  return (
    <>
      {createPortal(
        <EditorToolbar
          onFootnote={askFootnote}
          onPicture={(file) => editor.dispatchCommand(PUT_IN_PICTURE_COMMAND, [file])}
          onLink={() => setQuestion('link')}
          onReference={setQuestion}
          onGenerated={putInPart}
        >
          <SpellingControl />
        </EditorToolbar>,
        toolbarPlace,
      )}
      <KeysPlugin
        onFootnote={askFootnote}
        onLink={() => setQuestion('link')}
        onToolbar={() => toolbarPlace.querySelector<HTMLElement>('button:not([disabled])')?.focus()}
      />
      {question === 'link' && (
        <LinkDialog
          address={link}
          onSave={(address) => changeLink(address)}
          onRemove={() => changeLink(null)}
          onClose={answered}
        />
      )}
      {footnote.asked && (
        <FootnoteDialog
          note={footnote.asked.note}
          onSave={footnote.save}
          onRemove={footnote.remove}
          onClose={footnote.close}
        />
      )}
      <FigureQuestion addPicture={addPicture} onDone={answered} />
      <ReferenceTypeahead place={toolbarPlace.parentElement ?? toolbarPlace} />
      <ReferenceDialog choice={question === 'link' ? null : question} onChoose={putInReference} onClose={answered} />
    </>
  );
}
