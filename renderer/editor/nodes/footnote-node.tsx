import { $create, $getState, $setState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { footnoteChildren, type PhrasingNode, phrasingText } from '../../../shared/rich-text/index.ts';
import { FootnoteMark } from '../footnotes/footnote-mark.tsx';
import { FOOTNOTE_CLASS } from '../footnotes/use-footnote-number.ts';
import { $referenceWords } from './reference-names.ts';

const noteState = createState('note', {
  parse: (value): readonly PhrasingNode[] => footnoteChildren.safeParse(value).data ?? [],
  isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

/** A footnote: a numbered mark in running text, which holds the words that print at the foot of the page. */
export class FootnoteNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('footnote', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: noteState }],
    });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = FOOTNOTE_CLASS;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return true;
  }

  getNote(): readonly PhrasingNode[] {
    return $getState(this, noteState);
  }

  setNote(note: readonly PhrasingNode[]): this {
    return $setState(this, noteState, note);
  }

  /** Copied as plain text, a footnote stands in brackets where its mark was. */
  override getTextContent(): string {
    const words = phrasingText(this.getNote(), {
      person: (id) => $referenceWords('person', id),
      record: $referenceWords,
    });
    return ` [${words}]`;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.textContent = this.getTextContent();
    return { element };
  }

  override decorate(): JSX.Element {
    return <FootnoteMark note={this.getNote()} nodeKey={this.getKey()} />;
  }
}

export function $createFootnoteNode(note: readonly PhrasingNode[]): FootnoteNode {
  return $create(FootnoteNode).setNote(note);
}
