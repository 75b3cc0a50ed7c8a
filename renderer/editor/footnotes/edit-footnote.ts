import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** Asks for the words of a footnote: of the one with this key, or of a new one at the caret (null). */
export const EDIT_FOOTNOTE_COMMAND: LexicalCommand<NodeKey | null> = createCommand('EDIT_FOOTNOTE_COMMAND');
