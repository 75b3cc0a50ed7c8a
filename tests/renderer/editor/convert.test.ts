import fc from 'fast-check';
import { createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { fromLexical, type LexicalState, toLexical } from '../../../renderer/editor/convert/index.ts';
import { editorNodes } from '../../../renderer/editor/nodes/index.ts';
import { type BlockNode, plainText, type RichText, richTextSchema } from '../../../shared/rich-text/index.ts';
import { richTextArbitrary } from './rich-text-arbitrary.ts';

/** Opens a text in a real editor without a page, and gives back what the editor holds. */
function throughEditor(richText: RichText): LexicalState {
  const editor = createEditor({
    nodes: [...editorNodes],
    onError: (error) => {
      throw error;
    },
  });
  return editor.parseEditorState(JSON.stringify(toLexical(richText))).toJSON() as unknown as LexicalState;
}

describe('what goes into the editor and comes out again', () => {
  it('has a place for the caret before and after a part that is not typed into, and loses it again', () => {
    const part: BlockNode = { type: 'generated-block', block: 'theme_analysis' };
    const state = toLexical({ type: 'root', children: [part] });
    expect(state.root.children.map(({ type }) => type)).toEqual(['paragraph', 'generated-block', 'paragraph']);
    expect(fromLexical(state)).toEqual({ type: 'root', children: [part] });
  });

  it('is the same text, whatever it holds', () => {
    fc.assert(
      fc.property(richTextArbitrary, (richText) => {
        fc.pre(richText.children.some((node) => node.type !== 'paragraph' || node.children.length > 0));
        expect(richTextSchema.parse(fromLexical(throughEditor(richText)))).toEqual(richText);
      }),
      { numRuns: 200 },
    );
  });

  it('gives an empty text one empty paragraph to type in, which is not saved', () => {
    const empty: RichText = { type: 'root', children: [] };
    expect(toLexical(empty)).toEqual({ root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } });
    expect(fromLexical(throughEditor(empty))).toEqual(empty);
  });

  it('brings what documents cannot hold to the nearest kind, without losing words', () => {
    const strange: LexicalState = {
      root: {
        type: 'root',
        children: [
          { type: 'text', text: 'loose\u0007', format: 0 },
          { type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'title', format: 1 | 16 | 64 }] },
          { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [word('unsafe')] }] },
          { type: 'list', listType: 'check', children: [{ type: 'listitem', children: [word('ticked')] }] },
          {
            type: 'table',
            children: [
              {
                type: 'tablerow',
                children: [
                  {
                    type: 'tablecell',
                    headerState: 3,
                    children: [
                      {
                        type: 'list',
                        listType: 'number',
                        children: [{ type: 'listitem', children: [word('in cell')] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    };
    const saved = richTextSchema.parse(fromLexical(strange));
    expect(saved.children).toEqual([
      { type: 'paragraph', children: [word('loose')] },
      { type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'title', format: 1 }] },
      { type: 'paragraph', children: [word('unsafe')] },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [word('ticked')] }] },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [
              { type: 'tablecell', isHeader: true, children: [{ type: 'paragraph', children: [word('in cell')] }] },
            ],
          },
        ],
      },
    ]);
    const nobody = { person: () => '', record: () => '' };
    expect(plainText(saved, nobody)).toBe('loose\ntitle\nunsafe\nticked\nin cell');
  });
});

function word(text: string) {
  return { type: 'text' as const, text, format: 0 };
}
