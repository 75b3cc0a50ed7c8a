import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { readPage } from '../spelling/text-in-page.ts';

export type FindMarksHandle = {
  /** Puts the caret into the text, with the present match chosen. */
  readonly select: () => void;
};

export type FindMarksProps = {
  /** Null marks nothing. */
  pattern: RegExp | null;
  /** Which match of this text is the present one, from 0: it is marked more strongly and brought into view. */
  current: number | null;
  /** Which footnote of this text the present match stands in, from 0. */
  footnote: number | null;
  /** Which picture of this text it stands in the words of, from 0. */
  figure: number | null;
  handle: Ref<FindMarksHandle>;
};

const names = { every: 'casewright-found', current: 'casewright-found-now' } as const;
const mostMarked = 2_000;
/** Marks follow typing after a pause (milliseconds): reading the whole text at every key would be felt. */
const pauseBeforeMarking = 120;

/** Marks what is searched for in the text with the browser's own highlights: neither the text nor the page's nodes change. */
export function FindMarks({ pattern, current, footnote, figure, handle }: FindMarksProps) {
  const [editor] = useLexicalComposerContext();
  const now = useRef<Range | null>(null);
  const shown = useRef('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = () => {
      const root = editor.getRootElement();
      if (!root) return;
      const page = readPage(root);
      const matches = pattern ? Array.from(page.text.matchAll(pattern)) : [];
      const ranges = matches
        .slice(0, mostMarked)
        .map(({ 0: { length }, index }) => page.rangeOf({ start: index, end: index + length }));
      now.current = (current === null ? null : ranges[current]) ?? null;
      const others = ranges.filter((range) => range !== null && range !== now.current) as Range[];
      CSS.highlights.set(names.every, new Highlight(...others));
      CSS.highlights.set(names.current, new Highlight(...(now.current ? [now.current] : [])));
      const marked = [markOne(root, '.editor-footnote', footnote), markOne(root, '.editor-figure', figure)];
      const present = now.current ?? marked.find((element) => element !== undefined);
      const key = `${pattern} ${current} ${footnote} ${figure}`;
      if (present && shown.current !== key) {
        shown.current = key;
        bringIntoView(present);
      }
    };
    const markSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(mark, pauseBeforeMarking);
    };
    const stops = [editor.registerUpdateListener(markSoon), editor.registerRootListener(markSoon)];
    markSoon();
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      for (const mark of editor.getRootElement()?.querySelectorAll('[data-found]') ?? []) {
        mark.removeAttribute('data-found');
      }
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    };
  }, [editor, pattern, current, footnote, figure]);

  useImperativeHandle(
    handle,
    () => ({
      select: () => {
        const range = now.current;
        editor.getRootElement()?.focus({ preventScroll: range !== null });
        if (range)
          document
            .getSelection()
            ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      },
    }),
    [editor],
  );
  return null;
}

/** Marks one of what the text holds as a whole, and gives it. */
function markOne(root: Element, selector: string, wanted: number | null): Element | undefined {
  const all = Array.from(root.querySelectorAll(selector));
  all.forEach((element, place) => {
    element.toggleAttribute('data-found', place === wanted);
  });
  return wanted === null ? undefined : all[wanted];
}

/** Only when it is not well in view: a page that jumps at every match is hard to read. */
function bringIntoView(present: Range | Element): void {
  const { top, bottom } = present.getBoundingClientRect();
  if (top > window.innerHeight * 0.2 && bottom < window.innerHeight * 0.9) return;
  const element = present instanceof Element ? present : present.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
