import { useState } from 'react';
import type { Changes, Row } from '../../../../shared/model/index.ts';
import { wordError } from '../../../host/index.ts';
import { Select, type SelectOption } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';

export type EventChoiceProps<Value extends string> = {
  field: string;
  label: string;
  options: readonly SelectOption<Value>[];
  readValue: (event: Row<'events'>) => Value;
  changesFor: (value: Value) => Changes<'events'>;
};

/** One of a short list, stored as soon as it is chosen. */
export function EventChoice<Value extends string>(props: EventChoiceProps<Value>) {
  const { field, label, options, readValue, changesFor } = props;
  const { event, save } = useEditor();
  const [error, setError] = useState<string>();
  const choose = (value: Value) => {
    setError(undefined);
    save(changesFor(value)).catch((reason: unknown) => setError(wordError(reason)));
  };
  return (
    <div data-field={field}>
      <Select label={label} options={options} value={readValue(event)} onChange={choose} errorMessage={error} />
    </div>
  );
}
