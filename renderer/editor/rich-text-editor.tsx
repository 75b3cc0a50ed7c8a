import './editor.css';
import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { TablePlugin } from '@lexical/react/LexicalTablePlugin';
import { CLEAR_HISTORY_COMMAND } from 'lexical';
import { type ReactNode, type Ref, useId, useImperativeHandle, useMemo, useState } from 'react';
import { linkUrl, type RichText } from '../../shared/rich-text/index.ts';
import { fromLexical, type LexicalState, toLexical } from './convert/index.ts';
import { EditorControls } from './editor-controls.tsx';
import type { AddPicture } from './figures/use-figure.ts';
import { FootnotesBefore } from './footnotes/use-footnote-number.ts';
import { editorNodes } from './nodes/index.ts';
import { ChangePlugin, LOADED_TAG } from './plugins/change-plugin.tsx';
import { FigurePlugin } from './plugins/figure-plugin.tsx';
import { HistoryPlugin } from './plugins/history-plugin.tsx';
import { PastePlugin } from './plugins/paste-plugin.tsx';
import { TableShapePlugin } from './plugins/table-shape-plugin.tsx';
import { editorTheme } from './theme.ts';

export type EditorHandle = {
  /** The text as it would be saved now; also after the editor has left the screen. */
  readonly read: () => RichText;
  /** Shows another text in place of this one; what could be undone in here is forgotten. */
  readonly load: (text: RichText) => void;
  readonly focus: () => void;
};

export type RichTextEditorProps = {
  /** What is written here, for readers of the screen. */
  label: string;
  /** The text to begin with; later ones come through the handle. */
  initialText: RichText;
  handle: Ref<EditorHandle>;
  onEdit: () => void;
  onLeave: () => void;
  onSimplified: (warnings: readonly string[]) => void;
  onCaseUndo: () => void;
  onCaseRedo: () => void;
  /** Keeps a picture that is put into the text. */
  addPicture: AddPicture;
  isReadOnly?: boolean;
  /** Footnotes of the texts that print before this one: its own are numbered on. */
  footnotesBefore?: number;
  /** Shown above the text, under the toolbar. */
  children?: ReactNode;
};

const NAMESPACE = 'casewright';

/** Of the module, not of a render: Lexical goes through all links whenever it is handed another function. */
const isLinkUrl = (url: string): boolean => linkUrl.safeParse(url).success;

/** A long text of the report: our own kinds of node and no more, so that whatever can be written can be exported. */
export function RichTextEditor({
  label,
  initialText,
  handle,
  isReadOnly = false,
  footnotesBefore = 0,
  addPicture,
  children,
  ...on
}: RichTextEditorProps) {
  const [toolbarPlace, setToolbarPlace] = useState<HTMLDivElement | null>(null);
  const helpId = useId();
  // Lexical reads this once: a later text comes through `load`.
  const [config] = useState<InitialConfigType>(() => ({
    namespace: NAMESPACE,
    nodes: editorNodes,
    theme: editorTheme,
    editable: !isReadOnly,
    editorState: JSON.stringify(toLexical(initialText)),
    onError: (error) => {
      throw error;
    },
  }));
  const placeholder = useMemo(() => <p className="editor-placeholder">Write here, or paste from Word.</p>, []);
  return (
    <LexicalComposer initialConfig={config}>
      <div className="editor">
        {!isReadOnly && <div ref={setToolbarPlace} className="editor-toolbar-place" />}
        {!isReadOnly && toolbarPlace && <EditorControls toolbarPlace={toolbarPlace} addPicture={addPicture} />}
        {children}
        <div className="editor-page">
          <FootnotesBefore value={footnotesBefore}>
            <RichTextPlugin
              contentEditable={
                <ContentEditable
                  className="editor-text"
                  ariaLabel={label}
                  aria-describedby={helpId}
                  aria-placeholder="Write here, or paste from Word."
                  placeholder={placeholder}
                  lang="en-GB"
                  // Our own checker works offline; a browser's may send what is written to its maker.
                  spellCheck={false}
                  onBlur={on.onLeave}
                />
              }
              ErrorBoundary={LexicalErrorBoundary}
            />
          </FootnotesBefore>
        </div>
        <p id={helpId} className="visually-hidden">
          Alt and F10 go to the toolbar. Type @ for a person, # for an event, finding or recommendation. Arrow keys
          choose a picture; Enter then changes its words, Delete takes it out. Tab leaves the text, except in lists and
          tables.
        </p>
      </div>
      <HandlePlugin handle={handle} />
      <ListPlugin hasStrictIndent />
      <LinkPlugin validateUrl={isLinkUrl} />
      <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} hasHorizontalScroll />
      <TableShapePlugin />
      <FigurePlugin />
      <HistoryPlugin onCaseUndo={on.onCaseUndo} onCaseRedo={on.onCaseRedo} />
      <PastePlugin namespace={NAMESPACE} onSimplified={on.onSimplified} />
      <ChangePlugin onEdit={on.onEdit} />
    </LexicalComposer>
  );
}

/** Hands the editor out; what it gives works on after the editor has left the screen, since typing is saved then. */
function HandlePlugin({ handle }: { handle: Ref<EditorHandle> }) {
  const [editor] = useLexicalComposerContext();
  useImperativeHandle(
    handle,
    () => ({
      read: () => fromLexical(editor.getEditorState().toJSON() as unknown as LexicalState),
      load: (text) => {
        editor.setEditorState(editor.parseEditorState(JSON.stringify(toLexical(text))), { tag: LOADED_TAG });
        editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      },
      focus: () => editor.focus(),
    }),
    [editor],
  );
  return null;
}
