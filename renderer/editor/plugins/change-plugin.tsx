import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORY_MERGE_TAG } from 'lexical';
import { useEffect, useEffectEvent } from 'react';

/** Marks a text that the case file gave, so that showing it does not count as an edit. */
export const LOADED_TAG = 'casewright-loaded';

/**
 * Says when words or looks changed. Moving the caret is no change, nor is what Lexical merges into the state before: it
 * goes through all nodes once when a plugin starts.
 */
export function ChangePlugin({ onEdit }: { onEdit: () => void }) {
  const [editor] = useLexicalComposerContext();
  const tellEdit = useEffectEvent(onEdit);
  useEffect(() => {
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isOurs = tags.has(LOADED_TAG) || tags.has(HISTORY_MERGE_TAG);
      if ((dirtyElements.size > 0 || dirtyLeaves.size > 0) && !isOurs) tellEdit();
    });
  }, [editor]);
  return null;
}
