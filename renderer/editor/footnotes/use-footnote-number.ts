import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { createContext, useContext, useEffect, useState } from 'react';

/** How many footnotes print before those of this editor's text. */
export const FootnotesBefore = createContext(0);

/** The class of the element that a footnote is on the page. */
export const FOOTNOTE_CLASS = 'editor-footnote';

/** The number that a footnote prints with: its place in the text, after the footnotes of the texts before. */
export function useFootnoteNumber(nodeKey: NodeKey): number {
  const [editor] = useLexicalComposerContext();
  const before = useContext(FootnotesBefore);
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const count = () => {
      const own = editor.getElementByKey(nodeKey);
      const all = editor.getRootElement()?.getElementsByClassName(FOOTNOTE_CLASS);
      if (own && all) setPlace(Array.prototype.indexOf.call(all, own));
    };
    count();
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) count();
    });
  }, [editor, nodeKey]);
  return before + place + 1;
}
