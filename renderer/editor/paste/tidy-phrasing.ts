import type { PhrasingNode } from '../../../shared/rich-text/index.ts';

type Place = { isAfterSpace: boolean };

/**
 * Brings spaces to what a browser would show (CSS Text 3, section 4.1): runs become one, none at the ends of a line.
 * Word also writes runs of no-break spaces for several typed ones; a single no-break space is meant and stays.
 */
export function tidyPhrasing(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const lines = trimEnd(collapse(nodes, { isAfterSpace: true }));
  const start = lines.findIndex((node) => node.type !== 'linebreak');
  return start < 0 ? [] : lines.slice(start);
}

function collapse(nodes: readonly PhrasingNode[], place: Place): PhrasingNode[] {
  return nodes.flatMap((node): PhrasingNode[] => {
    switch (node.type) {
      case 'text': {
        let text = node.text.replace(/[ \t\r\n\f]+|\u00a0{2,}/g, ' ').replace(/ \u00a0|\u00a0 | {2,}/g, ' ');
        if (place.isAfterSpace) text = text.replace(/^[ \u00a0]+/, '');
        if (text === '') return [];
        place.isAfterSpace = /[ \u00a0]$/.test(text);
        return [{ ...node, text }];
      }
      case 'linebreak':
        place.isAfterSpace = true;
        return [node];
      case 'link': {
        const children = collapse(node.children, place);
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      default:
        place.isAfterSpace = false;
        return [node];
    }
  });
}

function trimEnd(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const kept = [...nodes];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === 'text') {
      const text = last.text.replace(/[ \u00a0]+$/, '');
      if (text !== '') {
        kept[kept.length - 1] = { ...last, text };
        break;
      }
    } else if (last.type !== 'linebreak') break;
    kept.pop();
  }
  return kept;
}
