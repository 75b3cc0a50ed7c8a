import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalEditor,
} from 'lexical';
import type { JSX } from 'react';
import { figureWidths, type FigureNode as SavedFigure } from '../../../shared/rich-text/index.ts';
import { FigureView } from '../figures/figure-view.tsx';
import type { FigureWords } from '../figures/figure-words.ts';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const hashState = createState('sha256', { parse: words });
const altTextState = createState('altText', { parse: words });
const captionState = createState('caption', { parse: words });
const widthState = createState('width', {
  parse: (value): SavedFigure['width'] => figureWidths.find((width) => width === value) ?? 'full',
});

/** The class of the element that a figure is on the page. */
const FIGURE_CLASS = 'editor-figure';

/** A picture between paragraphs, with what it says to those who don't see it. Its bytes stay in the case. */
export class FigureNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('figure', {
      extends: DecoratorNode,
      stateConfigs: [hashState, altTextState, captionState, widthState].map((stateConfig) => ({
        flat: true,
        stateConfig,
      })),
    });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = FIGURE_CLASS;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  getHash(): string {
    return $getState(this, hashState);
  }

  getWords(): FigureWords {
    return {
      altText: $getState(this, altTextState),
      caption: $getState(this, captionState),
      width: $getState(this, widthState),
    };
  }

  setWords({ altText, caption, width }: FigureWords): this {
    $setState(this, altTextState, altText);
    $setState(this, captionState, caption);
    return $setState(this, widthState, width);
  }

  override getTextContent(): string {
    const { altText, caption } = this.getWords();
    return `[Picture: ${altText}]\n${caption && `${caption}\n`}`;
  }

  /** Other programs get the picture too, as it stands on the page. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const { altText, caption } = this.getWords();
    const element = document.createElement('figure');
    const shown = editor.getElementByKey(this.getKey())?.querySelector('img');
    const image = document.createElement('img');
    image.alt = altText;
    if (shown) image.src = shown.src;
    element.append(image);
    if (caption) {
      const below = document.createElement('figcaption');
      below.textContent = caption;
      element.append(below);
    }
    return { element };
  }

  override decorate(): JSX.Element {
    return <FigureView sha256={this.getHash()} words={this.getWords()} nodeKey={this.getKey()} />;
  }
}

export function $createFigureNode(sha256: string, figureWords: FigureWords): FigureNode {
  return $setState($create(FigureNode), hashState, sha256).setWords(figureWords);
}
