import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { useEffect, useEffectEvent } from 'react';
import type { RichText } from '../../../shared/rich-text/index.ts';
import { toLexical } from '../convert/index.ts';
import { readHtml } from '../paste/index.ts';

type PastePluginProps = {
  /** What was simplified, as sentences without a full stop. */
  onSimplified: (warnings: readonly string[]) => void;
};

/**
 * Reads pasted pages and Word text as our own kinds of text. What was copied from one of our own editors keeps Lexical's
 * way, since it holds nothing strange; plain text does too. Dropped files and pages are refused: they would bypass this.
 */
export function PastePlugin({ onSimplified }: PastePluginProps) {
  const [editor] = useLexicalComposerContext();
  const tellSimplified = useEffectEvent(onSimplified);
  useEffect(() => {
    const stopPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null;
        if (!data) return false;
        if (data.types.includes('Files') && !data.types.includes('text/html')) {
          event.preventDefault();
          tellSimplified(['pictures and files cannot be pasted into the text']);
          return true;
        }
        const html = data.getData('text/html');
        if (html === '' || data.types.includes('application/x-lexical-editor')) return false;
        event.preventDefault();
        const { value, warnings } = readHtml(html);
        editor.update(() => $insertRichText(editor, value), { tag: PASTE_TAG });
        if (warnings.length > 0) tellSimplified(warnings);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    const stopDrop = editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const types = event.dataTransfer?.types ?? [];
        if (types.includes('application/x-lexical-editor')) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return () => {
      stopPaste();
      stopDrop();
    };
  }, [editor]);
  return null;
}

function $insertRichText(editor: LexicalEditor, richText: RichText): void {
  const selection = $getSelection();
  if (!selection || richText.children.length === 0) return;
  const [only, ...others] = toLexical(richText).root.children;
  // One plain paragraph goes into the line that is being written; more of them, or other kinds, stand on their own.
  const isWordsOnly = only?.type === 'paragraph' && others.length === 0;
  const nodes = $generateNodesFromSerializedNodes(isWordsOnly ? only.children : toLexical(richText).root.children);
  $insertGeneratedNodes(editor, nodes, selection);
}
