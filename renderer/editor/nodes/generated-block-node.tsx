import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical';
import type { JSX } from 'react';
import {
  type BlockOptions,
  blockOptionsSchema,
  generatedBlockKinds,
  type GeneratedBlockNode as SavedBlock,
} from '../../../shared/rich-text/index.ts';
import { GeneratedBlockCard } from '../generated/generated-block-card.tsx';
import { generatedBlockTitles } from '../generated/titles.ts';

type BlockKind = SavedBlock['block'];

const blockState = createState('block', {
  parse: (value): BlockKind | null => generatedBlockKinds.find((kind) => kind === value) ?? null,
});

const optionsState = createState('options', {
  parse: (value): BlockOptions | null => blockOptionsSchema.safeParse(value).data ?? null,
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** A part of the document that the case's records make; in the editor a card that shows what it will hold. */
export class GeneratedBlockNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('generated-block', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: blockState },
        { flat: true, stateConfig: optionsState },
      ],
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

  /** Null where the part prints whole. */
  getOptions(): BlockOptions | null {
    return $getState(this, optionsState);
  }

  override getTextContent(): string {
    return `[${generatedBlockTitles[this.getBlock()]}]\n`;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p');
    element.textContent = this.getTextContent().trim();
    return { element };
  }

  override decorate(editor: LexicalEditor): JSX.Element {
    const choose = (options: BlockOptions | null) => {
      editor.update(() => $setState(this.getLatest(), optionsState, options), { tag: HISTORY_PUSH_TAG });
    };
    return (
      <GeneratedBlockCard
        block={this.getBlock()}
        options={this.getOptions()}
        onChoose={choose}
        nodeKey={this.getKey()}
      />
    );
  }
}

export function $createGeneratedBlockNode(block: BlockKind): GeneratedBlockNode {
  return $setState($create(GeneratedBlockNode), blockState, block);
}
