import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { useEffect, useEffectEvent } from 'react';
import type { RichText } from '../../../shared/rich-text/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { toLexical } from '../convert/index.ts';
import { PUT_IN_PICTURE_COMMAND } from '../figures/commands.ts';
import { readHtml } from '../paste/index.ts';
import { countStrangePictures, isOwnClipboard, OWN_TYPE } from '../paste/own-clipboard.ts';

type PastePluginProps = {
  /** The editor's own: what was copied under the same name holds nothing strange. */
  namespace: string;
  /** What was simplified, as sentences without a full stop. */
  onSimplified: (warnings: readonly string[]) => void;
};

/**
 * Reads pasted pages and Word text as our own kinds of text, and asks about pictures. What was copied from an editor of
 * the same kind keeps Lexical's way, since it holds nothing strange; plain text does too. Dropped pages are refused: they
 * would bypass this.
 */
export function PastePlugin({ namespace, onSimplified }: PastePluginProps) {
  const [editor] = useLexicalComposerContext();
  const hashes = useCommandQuery('pictures.hashes', {}).data;
  const tellSimplified = useEffectEvent(onSimplified);
  const tellStrangePictures = useEffectEvent((data: DataTransfer) => {
    const count = countStrangePictures(data, new Set(hashes));
    if (count > 0) tellSimplified([strangePictures(count)]);
  });
  const putInFiles = useEffectEvent((files: readonly File[]) => {
    const pictures = files.filter((file) => file.type.startsWith('image/'));
    if (pictures.length < files.length || pictures.length === 0) tellSimplified(['files cannot be put into the text']);
    else if (!editor.dispatchCommand(PUT_IN_PICTURE_COMMAND, pictures)) tellSimplified(['a footnote holds no picture']);
  });
  useEffect(() => {
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null;
          if (!data) return false;
          if (isOwnClipboard(data, namespace)) {
            tellStrangePictures(data);
            return false;
          }
          const html = data.getData('text/html');
          const files = Array.from(data.files);
          if (html === '' && files.length === 0) return false;
          event.preventDefault();
          const { value, warnings } = readHtml(html);
          // A picture copied by itself comes as a file, beside a page that holds nothing else.
          if (value.children.length === 0 && files.length > 0) {
            putInFiles(files);
            return true;
          }
          editor.update(() => $insertRichText(editor, value), { tag: PASTE_TAG });
          if (warnings.length > 0) tellSimplified(warnings);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const types = event.dataTransfer?.types ?? [];
          // Lexical brings the caret to where files were dropped, and hands them on.
          if (types.includes(OWN_TYPE) || (types.includes('Files') && editor.isEditable())) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (!event.dataTransfer?.types.includes('Files')) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          putInFiles(files);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, namespace]);
  return null;
}

function strangePictures(count: number): string {
  return count === 1
    ? 'a picture of another case came without its image (copy it there by itself, or choose its file)'
    : `${count} pictures of another case came without their images (copy each there by itself, or choose its file)`;
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
