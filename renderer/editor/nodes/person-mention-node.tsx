import { $create, $getState, $setState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { PersonMention } from '../references/person-mention.tsx';
import { $referenceWords } from './reference-names.ts';

const personIdState = createState('personId', { parse: (value) => (typeof value === 'number' ? value : 0) });

/** A person named in running text: holds who, and reads as the pseudonym that the case gives at the time. */
export class PersonMentionNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('person-mention', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: personIdState }],
    });
  }

  override createDOM(): HTMLElement {
    return document.createElement('span');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return true;
  }

  override getTextContent(): string {
    return $referenceWords('person', $getState(this, personIdState));
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.textContent = this.getTextContent();
    return { element };
  }

  override decorate(): JSX.Element {
    return <PersonMention personId={$getState(this, personIdState)} />;
  }
}

export function $createPersonMentionNode(personId: number): PersonMentionNode {
  return $setState($create(PersonMentionNode), personIdState, personId);
}
