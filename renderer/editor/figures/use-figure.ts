import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, mergeRegister, type NodeKey } from 'lexical';
import { useEffect, useEffectEvent, useState } from 'react';
import { useNotices, wordError } from '../../host/index.ts';
import { $createFigureNode, FigureNode } from '../nodes/index.ts';
import { type ChosenPicture, readChosenPicture } from './chosen-picture.ts';
import { EDIT_FIGURE_COMMAND, PUT_IN_PICTURE_COMMAND } from './commands.ts';
import { type FigureWords, noFigureWords } from './figure-words.ts';
import { $insertFigure } from './insert-figure.ts';

/** Keeps a picture in the case; gives the hash by which the text names it. */
export type AddPicture = (base64: string) => Promise<{ readonly sha256: string }>;

type Asked =
  | { readonly kind: 'new'; readonly picture: ChosenPicture }
  | { readonly kind: 'edit'; readonly key: NodeKey; readonly sha256: string; readonly words: FigureWords };

export type Figure = {
  /** The picture whose words are asked for; null when none is. */
  readonly asked: Asked | null;
  readonly words: FigureWords;
  /** Gives what went wrong, where it could not be kept. */
  readonly save: (words: FigureWords) => Promise<string | undefined>;
  readonly remove: () => void;
  readonly close: () => void;
};

/** Puts in, changes and takes out pictures of the editor; `onDone` comes after each. */
export function useFigure(addPicture: AddPicture, onDone: () => void): Figure {
  const [editor] = useLexicalComposerContext();
  const { notify } = useNotices();
  const [asked, setAsked] = useState<Asked | null>(null);
  const askAbout = useEffectEvent(async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const read = await readChosenPicture(file).catch(() => unreadable);
    if (read.status === 'read') setAsked({ kind: 'new', picture: read.picture });
    else notify({ kind: 'error', words: read.words });
    if (files.length > 1) {
      notify({ kind: 'info', words: 'Pictures are put in one at a time, each with its words: this is the first.' });
    }
  });
  useEffect(() => {
    return mergeRegister(
      editor.registerCommand(
        PUT_IN_PICTURE_COMMAND,
        (files) => {
          void askAbout(files);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        EDIT_FIGURE_COMMAND,
        (key) => {
          const node = $getNodeByKey(key);
          if (!(node instanceof FigureNode)) return false;
          setAsked({ kind: 'edit', key, sha256: node.getHash(), words: node.getWords() });
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);

  const close = () => {
    setAsked(null);
    onDone();
  };
  const change = (work: (node: FigureNode) => void) => {
    const key = asked?.kind === 'edit' ? asked.key : null;
    editor.update(
      () => {
        const node = key === null ? null : $getNodeByKey(key);
        if (node instanceof FigureNode) work(node);
      },
      { tag: HISTORY_PUSH_TAG },
    );
    close();
  };
  return {
    asked,
    words: asked?.kind === 'edit' ? asked.words : noFigureWords,
    save: async (words) => {
      if (asked?.kind !== 'new') {
        change((node) => node.setWords(words));
        return undefined;
      }
      try {
        const { sha256 } = await addPicture(asked.picture.base64);
        editor.update(() => $insertFigure($createFigureNode(sha256, words)), { tag: HISTORY_PUSH_TAG });
        close();
        return undefined;
      } catch (error) {
        return wordError(error);
      }
    },
    remove: () =>
      change((node) => {
        node.selectPrevious();
        node.remove();
      }),
    close,
  };
}

const unreadable = { status: 'refused', words: 'This picture can’t be read. Choose it again.' } as const;
