import type { FigureChoice } from '../../electron/core/export/figures/figure.ts';
import type { FigurePage } from '../../electron/core/export/figures/page.ts';
import type { SvgNode } from '../../electron/core/export/figures/svg/svg-node.ts';
import { widthOf } from '../../electron/core/export/figures/svg/text.ts';
import type { PublicCase } from '../../shared/model/public-case.ts';

/** A draft of the timeline by agency, unless told otherwise. */
export function figureChoice(publicCase: PublicCase, change: Partial<FigureChoice> = {}): FigureChoice {
  return {
    figure: 'timeline',
    format: 'svg',
    publicCase,
    total: publicCase.events.length,
    lanes: 'agency',
    gapDays: 91,
    countClustersOnce: false,
    paper: 'a4',
    status: 'draft',
    version: 'v0.2',
    madeOn: '2026-03-02T09:00:00.000Z',
    ...change,
  };
}

export type DrawnText = {
  readonly place: string;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
};

/** Every line of words on a page, where it is and how wide. */
export function textsOf(page: Pick<FigurePage, 'body'>): DrawnText[] {
  return page.body.flatMap((node) => textsIn(node));
}

function textsIn(node: SvgNode): DrawnText[] {
  if (node.name !== 'text') return node.children.flatMap((child) => (typeof child === 'string' ? [] : textsIn(child)));
  const isBroken = node.attributes.x === undefined;
  const lines = isBroken ? node.children.filter((child) => typeof child !== 'string') : [node];
  return lines.map((line) => {
    const isBold = node.attributes['font-weight'] === 'bold';
    const pieces = line.children.map((child) =>
      typeof child === 'string'
        ? { words: child, isBold }
        : { words: child.children.join(''), isBold: isBold || child.attributes['font-weight'] === 'bold' },
    );
    const size = Number(node.attributes['font-size']);
    const width = pieces.reduce((sum, piece) => sum + widthOf(piece.words, { size, isBold: piece.isBold }), 0);
    const x = Number(line.attributes.x);
    const shift = { middle: width / 2, end: width }[String(node.attributes['text-anchor'])] ?? 0;
    return {
      place: node.place ?? '',
      words: pieces.map(({ words }) => words).join(''),
      left: x - shift,
      right: x - shift + width,
      y: Number(line.attributes.y),
    };
  });
}

/** Pairs of words that stand on each other: lines are at least seven points high. */
export function collisions(texts: readonly DrawnText[]): string[] {
  const inOrder = texts.toSorted((a, b) => a.y - b.y);
  return inOrder.flatMap((one, at) => {
    const found: string[] = [];
    for (let next = at + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.y - one.y >= 7) break;
      if (one.left < other.right - 0.01 && other.left < one.right - 0.01) found.push(`${one.words} | ${other.words}`);
    }
    return found;
  });
}
