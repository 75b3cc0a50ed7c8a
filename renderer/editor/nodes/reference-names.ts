import { $getEditor, type LexicalEditor } from 'lexical';
import type { RecordReferenceNode } from '../../../shared/rich-text/index.ts';

export type ReferenceKind = 'person' | RecordReferenceNode['record'];

const shown = new WeakMap<LexicalEditor, Map<string, string>>();

/** Keeps the words a living reference shows now, so that text copied out of the editor carries them too. */
export function rememberReference(editor: LexicalEditor, kind: ReferenceKind, id: number, words: string): void {
  const names = shown.get(editor) ?? new Map<string, string>();
  shown.set(editor, names.set(`${kind} ${id}`, words));
}

/** The words a reference shows in the editor that is being read; "…" where Lexical reads a state on its own. */
export function $referenceWords(kind: ReferenceKind, id: number): string {
  const editor = $editorOrNull();
  return (editor && shown.get(editor)?.get(`${kind} ${id}`)) ?? '…';
}

/** Lexical throws when a state is read without its editor, as it does itself to see whether a text is empty. */
function $editorOrNull(): LexicalEditor | null {
  try {
    return $getEditor();
  } catch {
    return null;
  }
}
