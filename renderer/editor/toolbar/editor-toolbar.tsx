import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND } from 'lexical';
import { type ReactNode, useRef } from 'react';
import { type GeneratedBlockNode, generatedBlockKinds } from '../../../shared/rich-text/index.ts';
import { Button, Icon, Menu, type MenuEntry, Toolbar } from '../../ui/index.ts';
import { generatedBlockTitles } from '../generated/titles.ts';
import type { ReferenceChoice } from '../references/reference-dialog.tsx';
import { setBlockStyle, toggleList } from './block-commands.ts';
import { insertTable, tableEntries } from './table-commands.ts';
import { type BlockStyle, useSelectionState } from './use-selection-state.ts';

type EditorToolbarProps = {
  onFootnote: () => void;
  onPicture: (file: File) => void;
  onLink: () => void;
  onReference: (choice: ReferenceChoice) => void;
  onGenerated: (block: GeneratedBlockNode['block']) => void;
  /** Further controls at the end. */
  children?: ReactNode;
};

const styleNames: Readonly<Record<BlockStyle, string>> = {
  paragraph: 'Paragraph',
  h3: 'Heading',
  h4: 'Smaller heading',
  quote: 'Quotation',
};

/** The looks a section's text may have; each button says whether the text at the caret has it. */
export function EditorToolbar({
  onFootnote,
  onPicture,
  onLink,
  onReference,
  onGenerated,
  children,
}: EditorToolbarProps) {
  const [editor] = useLexicalComposerContext();
  const at = useSelectionState();
  const pictureInput = useRef<HTMLInputElement>(null);
  const back = () => editor.focus();
  const mark = (name: 'bold' | 'italic' | 'underline') => {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, name);
    back();
  };
  const list = (kind: 'bullet' | 'number') => {
    toggleList(editor, kind, at.list);
    back();
  };
  const styles = (Object.keys(styleNames) as BlockStyle[]).map((style) => ({
    id: style,
    label: styleNames[style],
    isDisabled: at.isInTable,
    onAction: () => {
      setBlockStyle(editor, style);
      back();
    },
  }));
  const inserts: MenuEntry[] = [
    { id: 'footnote', label: 'Footnote…', shortcut: 'Ctrl+Alt+F', onAction: onFootnote },
    { id: 'person', label: 'Person…', onAction: () => onReference('person') },
    { id: 'event', label: 'Event…', onAction: () => onReference('event') },
    { id: 'learning', label: 'Learning or good practice…', onAction: () => onReference('learning') },
    { id: 'recommendation', label: 'Recommendation…', onAction: () => onReference('recommendation') },
    {
      id: 'picture',
      label: 'Picture…',
      isDisabled: at.isInTable,
      onAction: () => pictureInput.current?.click(),
    },
    {
      id: 'table',
      label: 'Table',
      isDisabled: at.isInTable,
      onAction: () => {
        insertTable(editor);
        back();
      },
    },
  ];
  const parts = generatedBlockKinds.map((kind) => ({
    id: kind,
    label: generatedBlockTitles[kind],
    isDisabled: at.isInTable,
    onAction: () => onGenerated(kind),
  }));
  return (
    <Toolbar label="Text" className="editor-toolbar">
      <Menu label={at.list ? 'List' : styleNames[at.block]} entries={styles} variant="quiet" />
      <Mark label="Bold" keys="Ctrl+B" isPressed={at.isBold} onPress={() => mark('bold')}>
        <b>B</b>
      </Mark>
      <Mark label="Italic" keys="Ctrl+I" isPressed={at.isItalic} onPress={() => mark('italic')}>
        <i>I</i>
      </Mark>
      <Mark label="Underline" keys="Ctrl+U" isPressed={at.isUnderlined} onPress={() => mark('underline')}>
        <u>U</u>
      </Mark>
      <Mark
        label="Bulleted list"
        isPressed={at.list === 'bullet'}
        isDisabled={at.isInTable}
        onPress={() => list('bullet')}
      >
        <ListSign kind="bullet" />
      </Mark>
      <Mark
        label="Numbered list"
        isPressed={at.list === 'number'}
        isDisabled={at.isInTable}
        onPress={() => list('number')}
      >
        <ListSign kind="number" />
      </Mark>
      <Mark label="Link" keys="Ctrl+Shift+K" isPressed={at.link !== null} onPress={onLink}>
        <Icon name="link" />
      </Mark>
      <Menu label="Put in" entries={inserts} variant="quiet" />
      <Menu label="Made from the case" entries={parts} variant="quiet" />
      {at.isInTable && <Menu label="Table" entries={tableEntries(editor, back)} variant="quiet" />}
      {children}
      <input
        ref={pictureInput}
        type="file"
        accept="image/png,image/jpeg"
        aria-label="Picture to put in"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) onPicture(file);
        }}
      />
    </Toolbar>
  );
}

type MarkProps = {
  label: string;
  keys?: string;
  isPressed: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
};

function Mark({ label, keys, isPressed, isDisabled = false, onPress, children }: MarkProps) {
  return (
    <Button
      variant="quiet"
      className="editor-mark"
      aria-label={label}
      aria-pressed={isPressed}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      <span title={keys ? `${label} (${keys})` : label}>{children}</span>
    </Button>
  );
}

/** Three lines behind dots or behind a stroke that reads as a numeral. */
function ListSign({ kind }: { kind: 'bullet' | 'number' }) {
  const marks = kind === 'bullet' ? 'M3 4h.01M3 8h.01M3 12h.01' : 'M2.5 3.2l1-.7v3M2.4 9.5h1.8l-1.8 2.6h1.9';
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={`M7 4h6.5M7 8h6.5M7 12h6.5${marks}`} />
    </svg>
  );
}
