import { type RefObject, useEffect } from 'react';

const highlightName = 'casewright-search';

/**
 * Marks the hits in the parts of a screen that show events, with the browser's own highlights (CSS Custom Highlight
 * API): rows come and go while scrolling, and neither they nor their text have to know. A browser without it shows none.
 */
export function useSearchHighlights(
  screen: RefObject<HTMLElement | null>,
  pattern: RegExp | null,
  parts: string,
): void {
  useEffect(() => {
    const root = screen.current;
    if (!root || !pattern || !('highlights' in CSS)) return;
    const paint = () => CSS.highlights.set(highlightName, new Highlight(...rangesOf(root, pattern, parts)));
    let frame = 0;
    const paintSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    const observer = new MutationObserver(paintSoon);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    paint();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(highlightName);
    };
  }, [screen, pattern, parts]);
}

function rangesOf(root: HTMLElement, pattern: RegExp, parts: string): Range[] {
  const ranges: Range[] = [];
  for (const part of root.querySelectorAll(parts)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index, 0: hit } of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + hit.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
