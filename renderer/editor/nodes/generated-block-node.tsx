import { $create, $getState, $setState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { generatedBlockKinds, type GeneratedBlockNode as SavedBlock } from '../../../shared/rich-text/index.ts';
import { GeneratedBlockCard } from '../generated/generated-block-card.tsx';
import { generatedBlockTitles } from '../generated/titles.ts';

type BlockKind = SavedBlock['block'];

const blockState = createState('block', {
  parse: (value): BlockKind | null => generatedBlockKinds.find((kind) => kind === value) ?? null,
});

/** A part of the document that the case's records make; in the editor a card that shows what it will hold. */
export class GeneratedBlockNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('generated-block', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: blockState }],
    });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'editor-generated';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  getBlock(): BlockKind {
    return $getState(this, blockState) ?? 'chronology';
  }

  override getTextContent(): string {
    return `[${generatedBlockTitles[this.getBlock()]}]\n`;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p');
    element.textContent = this.getTextContent().trim();
    return { element };
  }

  override decorate(): JSX.Element {
    return <GeneratedBlockCard block={this.getBlock()} nodeKey={this.getKey()} />;
  }
}

export function $createGeneratedBlockNode(block: BlockKind): GeneratedBlockNode {
  return $setState($create(GeneratedBlockNode), blockState, block);
}
