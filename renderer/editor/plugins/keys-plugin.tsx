import { $isListItemNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { useEffect, useEffectEvent } from 'react';

type KeysPluginProps = { onFootnote: () => void; onLink: () => void; onToolbar: () => void };

/** Deepest nesting of a list, as Word's own list styles have it. */
const deepestLevel = 8;

/**
 * Tab nests a list item; anywhere else outside tables it moves on, so that nobody is held in the text (WCAG 2.1.2).
 * Ctrl+Alt+F asks for a footnote, as Word does; Ctrl+Shift+K for a link, since Ctrl+K finds in the whole case; Alt+F10 goes to the toolbar, from which Tab leaves even a list.
 */
export function KeysPlugin({ onFootnote, onLink, onToolbar }: KeysPluginProps) {
  const [editor] = useLexicalComposerContext();
  const askFootnote = useEffectEvent(onFootnote);
  const askLink = useEffectEvent(onLink);
  const goToToolbar = useEffectEvent(onToolbar);
  useEffect(() => {
    const stops = [
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const item = $listItemAtCaret();
          if (!item || (!event.shiftKey && item.getIndent() >= deepestLevel)) return false;
          if (event.shiftKey && item.getIndent() === 0) return false;
          event.preventDefault();
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const isControl = event.ctrlKey || event.metaKey;
          const isLink = isControl && !event.altKey && event.shiftKey && event.key.toLowerCase() === 'k';
          const isToolbar = event.altKey && event.key === 'F10';
          const isFootnote = isControl && event.altKey && event.code === 'KeyF';
          if (!isFootnote && !isLink && !isToolbar) return false;
          event.preventDefault();
          if (isFootnote) askFootnote();
          else if (isLink) askLink();
          else goToToolbar();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor]);
  return null;
}

function $listItemAtCaret() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const found = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  return $isListItemNode(found) ? found : null;
}
