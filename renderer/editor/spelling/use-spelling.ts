import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createSpelling, type Spelling } from './spelling-client.ts';
import { readTextInPage } from './text-in-page.ts';

const highlightName = 'casewright-spelling';
const pauseBeforeChecking = 500;

/** One dictionary and one list of accepted words for all editors of the window, made when the first one opens. */
let shared: { spelling: Spelling; accepted: Set<string> } | null = null;
function sharedSpelling() {
  shared ??= {
    spelling: createSpelling(new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' })),
    accepted: new Set(),
  };
  return shared;
}

export type SpellingState = {
  /** Words of this text that are in no list, with how often they stand here, in order. */
  readonly unknown: ReadonlyMap<string, number>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Takes a word as it is written until Casewright is closed. */
  readonly accept: (word: string) => void;
};

/**
 * Underlines unknown words of the editor with the browser's own highlights (CSS Custom Highlight API), so that neither
 * the text nor the page's nodes change; a word that is still being typed waits. `ownWords` are the case's names.
 */
export function useSpelling(ownWords: ReadonlySet<string>): SpellingState {
  const [editor] = useLexicalComposerContext();
  const [unknown, setUnknown] = useState<ReadonlyMap<string, number>>(new Map());
  const known = useRef(ownWords);
  known.current = ownWords;

  const check = useCallback(async () => {
    const root = editor.getRootElement();
    if (!root) return;
    const { spelling, accepted } = sharedSpelling();
    const wrong = await spelling.unknown(readTextInPage(root).words.map(({ word }) => word));
    // Read again: something may have been typed while the dictionary answered.
    const text = readTextInPage(root);
    const caret = caretPlace();
    const counts = new Map<string, number>();
    const ranges: Range[] = [];
    for (const found of text.words) {
      const { word } = found;
      if (!wrong.has(word) || accepted.has(word) || known.current.has(bare(word))) continue;
      const range = text.rangeOf(found);
      if (!range || (caret && range.endContainer === caret.node && range.endOffset === caret.offset)) continue;
      ranges.push(range);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    setUnknown((before) => (isSame(before, counts) ? before : counts));
  }, [editor]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const checkSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), pauseBeforeChecking);
    };
    checkSoon();
    const stop = editor.registerUpdateListener(checkSoon);
    return () => {
      stop();
      clearTimeout(timer);
      CSS.highlights.delete(highlightName);
    };
  }, [editor, check]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other names in the case make other words known
  useEffect(() => {
    void check();
  }, [check, ownWords]);

  return {
    unknown,
    suggest: (word) => sharedSpelling().spelling.suggest(word),
    accept: (word) => {
      sharedSpelling().accepted.add(word);
      void check();
    },
  };
}

/** A name in its plain form: "Mother’s" is known when "Mother" is. */
const bare = (word: string) => word.replace(/['’]s$/u, '').toLowerCase();

function caretPlace(): { node: Node; offset: number } | null {
  const selection = document.getSelection();
  return selection?.isCollapsed && selection.focusNode
    ? { node: selection.focusNode, offset: selection.focusOffset }
    : null;
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([word, count]) => b.get(word) === count);
}
