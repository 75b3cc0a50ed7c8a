import { createContext, useContext } from 'react';
import type { EventEditor } from '../event-editor.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';

export type PanelContext = EventEditor & { readonly lists: ReferenceLists };

export const EditorContext = createContext<PanelContext | null>(null);

/** The event that the panel edits. */
export function useEditor(): PanelContext {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('Used outside of the event panel.');
  return editor;
}
