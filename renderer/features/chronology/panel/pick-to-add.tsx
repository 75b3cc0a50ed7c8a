import { useEffect, useState } from 'react';
import { ComboBox, type ComboBoxOption } from '../../../ui/index.ts';

export type PickToAddProps = {
  label: string;
  options: readonly ComboBoxOption[];
  placeholder?: string | undefined;
  /** Resolves with a message when the choice is refused, which is then shown in place. */
  onPick: (id: string) => Promise<string | null>;
};

/** A type-ahead field that adds what is chosen and is empty again for the next. */
export function PickToAdd({ label, options, placeholder, onPick }: PickToAddProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string>();

  // The choice is held for one drawing: together with the emptied text it tells the field to keep its list closed.
  useEffect(() => {
    if (picked !== null) setPicked(null);
  }, [picked]);

  const pick = async (id: string | null) => {
    setPicked(id);
    setText('');
    if (id !== null) setRefusal((await onPick(id)) ?? undefined);
  };
  return (
    <ComboBox
      label={label}
      options={options}
      value={picked}
      onChange={(id) => void pick(id)}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed !== '') setRefusal(undefined);
      }}
      placeholder={placeholder}
      errorMessage={refusal}
    />
  );
}
