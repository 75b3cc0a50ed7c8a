import fc from 'fast-check';
import {
  type BlockNode,
  figureWidths,
  generatedBlockKinds,
  type ListNode,
  type PhrasingNode,
  type RichText,
  richTextRecords,
} from '../../../shared/rich-text/index.ts';

const id = fc.integer({ min: 1, max: 500 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\n\r]/g, 'n'));
const text = fc.record({
  type: fc.constant('text' as const),
  text: words,
  format: fc.constantFrom(0, 1, 2, 3, 8, 9, 10, 11),
});
const leaf: fc.Arbitrary<PhrasingNode> = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.constant({ type: 'linebreak' as const }),
  id.map((personId) => ({ type: 'person-mention' as const, personId })),
  fc.record({
    type: fc.constant('record-reference' as const),
    record: fc.constantFrom(...richTextRecords),
    recordId: id,
  }),
);

/** Neighbours that look alike are one node in saved text. */
function joined(nodes: PhrasingNode[]): PhrasingNode[] {
  return nodes.reduce<PhrasingNode[]>((made, node) => {
    const previous = made.at(-1);
    if (node.type === 'text' && previous?.type === 'text' && previous.format === node.format) {
      made[made.length - 1] = { ...previous, text: previous.text + node.text };
    } else made.push(node);
    return made;
  }, []);
}

const leaves = (minLength: number) => fc.array(leaf, { minLength, maxLength: 4 }).map(joined);
const link: fc.Arbitrary<PhrasingNode> = leaves(1).map((children) => ({
  type: 'link',
  url: 'https://example.org/a?b=c',
  children,
}));
const inNote = (minLength: number): fc.Arbitrary<PhrasingNode[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: leaf }, link), { minLength, maxLength: 5 }).map(joined);
const footnote: fc.Arbitrary<PhrasingNode> = inNote(1).map((children) => ({ type: 'footnote', children }));
const phrasing = (minLength = 0): fc.Arbitrary<PhrasingNode[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: leaf }, link, footnote), { minLength, maxLength: 5 }).map(joined);

const paragraph = phrasing().map((children) => ({ type: 'paragraph' as const, children }));
const listType = fc.constantFrom('bullet' as const, 'number' as const);

function list(depth: number): fc.Arbitrary<ListNode> {
  const nested = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 });
  const item = fc
    .tuple(phrasing(1), nested)
    .map(([own, lists]) => ({ type: 'listitem' as const, children: [...own, ...lists] }));
  return fc.record({
    type: fc.constant('list' as const),
    listType,
    children: fc.array(item, { minLength: 1, maxLength: 3 }),
  });
}

const cell = fc.record({
  type: fc.constant('tablecell' as const),
  isHeader: fc.boolean(),
  children: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    children: fc.array(
      fc.record({
        type: fc.constant('tablerow' as const),
        children: fc.array(cell, { minLength: columns, maxLength: columns }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const block: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.record({
    type: fc.constant('heading' as const),
    tag: fc.constantFrom('h3' as const, 'h4' as const),
    children: phrasing(),
  }),
  phrasing().map((children) => ({ type: 'quote' as const, children })),
  list(2),
  table,
  fc.record({
    type: fc.constant('figure' as const),
    sha256: fc.constant('5'.repeat(64)),
    altText: words,
    caption: fc.oneof(words, fc.constant('')),
    width: fc.constantFrom(...figureWidths),
  }),
  fc.constantFrom(...generatedBlockKinds).map((kind) => ({ type: 'generated-block' as const, block: kind })),
  fc
    .record({ events: fc.constantFrom('all', 'significant'), form: fc.constantFrom('full', 'summary') })
    .map((options) => ({ type: 'generated-block' as const, block: 'chronology' as const, options })),
  fc.constantFrom<BlockNode[]>(
    {
      type: 'frozen-mark',
      edge: 'start',
      part: { type: 'generated-block', block: 'people_key' },
      madeOn: '2026-11-23',
    },
    { type: 'frozen-mark', edge: 'end' },
  ),
);

/** Any text a section may hold, written the one way in which it is saved. */
export const richTextArbitrary: fc.Arbitrary<RichText> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((children) => ({ type: 'root', children }));
