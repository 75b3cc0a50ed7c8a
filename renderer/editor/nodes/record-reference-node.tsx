import { $create, $getState, $setState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { richTextRecords, type RecordReferenceNode as SavedReference } from '../../../shared/rich-text/index.ts';
import { RecordReference } from '../references/record-reference.tsx';
import { $referenceWords } from './reference-names.ts';

type ReferencedRecord = SavedReference['record'];

const recordState = createState('record', {
  // Null stands for "not read yet", so that every real kind is written out.
  parse: (value): ReferencedRecord | null => richTextRecords.find((record) => record === value) ?? null,
});
const recordIdState = createState('recordId', { parse: (value) => (typeof value === 'number' ? value : 0) });

/** An event, finding or recommendation named in running text: reads as its reference or number at the time. */
export class RecordReferenceNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('record-reference', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: recordState },
        { flat: true, stateConfig: recordIdState },
      ],
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
    const record = $getState(this, recordState);
    return record ? $referenceWords(record, $getState(this, recordIdState)) : '';
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.textContent = this.getTextContent();
    return { element };
  }

  override decorate(): JSX.Element {
    return (
      <RecordReference record={$getState(this, recordState) ?? 'event'} recordId={$getState(this, recordIdState)} />
    );
  }
}

export function $createRecordReferenceNode(record: ReferencedRecord, recordId: number): RecordReferenceNode {
  return $setState($setState($create(RecordReferenceNode), recordState, record), recordIdState, recordId);
}
