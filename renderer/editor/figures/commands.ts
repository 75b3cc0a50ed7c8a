import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** Asks what a picture shows and puts it in at the caret; several files at once are said not to be taken. */
export const PUT_IN_PICTURE_COMMAND: LexicalCommand<readonly File[]> = createCommand('PUT_IN_PICTURE_COMMAND');

/** Asks for the words and the width of the picture with this key. */
export const EDIT_FIGURE_COMMAND: LexicalCommand<NodeKey> = createCommand('EDIT_FIGURE_COMMAND');
