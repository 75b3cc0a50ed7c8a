import { useEffect, useRef, useState } from 'react';
import type { Changes, Row } from '../../../../shared/model/index.ts';
import { useNotices, wordError } from '../../../host/index.ts';
import { Select, type SelectOption } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';

export type EventChoiceProps<Value extends string> = {
  field: string;
  label: string;
  options: readonly SelectOption<Value>[];
  readValue: (event: Row<'events'>) => Value;
  changesFor: (value: Value) => Changes<'events'>;
};

/** One of a short list, stored as soon as it is chosen; a notice says a refusal that comes when the field is gone. */
export function EventChoice<Value extends string>(props: EventChoiceProps<Value>) {
  const { field, label, options, readValue, changesFor } = props;
  const { event, save } = useEditor();
  const { notify } = useNotices();
  const [error, setError] = useState<string>();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const choose = (value: Value) => {
    setError(undefined);
    save(changesFor(value)).catch((reason: unknown) => {
      if (isHere.current) setError(wordError(reason));
      else notify({ kind: 'error', words: `${label} was not saved. ${wordError(reason)}` });
    });
  };
  return (
    <div data-field={field}>
      <Select label={label} options={options} value={readValue(event)} onChange={choose} errorMessage={error} />
    </div>
  );
}
