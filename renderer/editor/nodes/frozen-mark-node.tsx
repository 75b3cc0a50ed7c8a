import { $getState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { frozenMarkSchema, type FrozenMarkNode as SavedMark } from '../../../shared/rich-text/index.ts';
import { FrozenMarkLine } from '../generated/frozen-mark-line.tsx';

type Start = Extract<SavedMark, { edge: 'start' }>;

/** An end, unless the state says otherwise: a mark that cannot be read must not claim where text came from. */
const edgeState = createState('edge', { parse: (value): SavedMark['edge'] => (value === 'start' ? 'start' : 'end') });
const partState = createState('part', {
  parse: (part): Start['part'] | null => startOf({ part, madeOn: '2000-01-01' })?.part ?? null,
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});
const madeOnState = createState('madeOn', { parse: (value) => (typeof value === 'string' ? value : '') });

/** Where text made from the records begins or ends; it says so in the editor and prints nothing. */
export class FrozenMarkNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('frozen-mark', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: edgeState },
        { flat: true, stateConfig: partState },
        { flat: true, stateConfig: madeOnState },
      ],
    });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'editor-frozen';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  /** What the text was made from, and when; null for an end. */
  getStart(): Pick<Start, 'part' | 'madeOn'> | null {
    const part = $getState(this, partState);
    return $getState(this, edgeState) === 'start' && part ? { part, madeOn: $getState(this, madeOnState) } : null;
  }

  override getTextContent(): string {
    return '';
  }

  /** Not copied out: elsewhere the text is only text. */
  override exportDOM(): DOMExportOutput {
    return { element: null };
  }

  override decorate(): JSX.Element {
    return <FrozenMarkLine start={this.getStart()} nodeKey={this.getKey()} />;
  }
}

function startOf(value: object): Start | undefined {
  const { data } = frozenMarkSchema.safeParse({ type: 'frozen-mark', edge: 'start', ...value });
  return data?.edge === 'start' ? data : undefined;
}
