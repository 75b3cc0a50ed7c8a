import { useRef } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { hasWords, type PickListOption } from './pick-list.tsx';

export type SuggestFieldProps = {
  /** Read out and not shown. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly PickListOption[];
  onPick: (id: string) => void;
  /** The words may be none of the options: the first match then does not stand ready. */
  allowsCustomValue?: boolean | undefined;
  errorMessage?: string | undefined;
};

/**
 * A field with its suggestions in the open below it, and nothing else of the window hidden: typing narrows them, arrows
 * go through them. Until something is typed all of them are shown. Enter and Tab belong to whoever holds the field; the
 * suggestion that stands ready is the input's `aria-activedescendant`, its id in `data-key`.
 */
export function SuggestField({ label, value, onChange, options, onPick, ...props }: SuggestFieldProps) {
  const first = useRef(value);
  return (
    <div className="suggest-field">
      <Autocomplete
        inputValue={value}
        onInputChange={onChange}
        filter={(text, typed) => typed === first.current || hasWords(text, typed)}
        disableAutoFocusFirst={props.allowsCustomValue ?? false}
      >
        <TextField
          className="field"
          aria-label={label}
          isInvalid={props.errorMessage !== undefined}
          validationBehavior="aria"
        >
          <Input className="input" spellCheck={false} />
          <FieldError className="field-error">{props.errorMessage}</FieldError>
        </TextField>
        <ListBox
          aria-label={label}
          className="list-box"
          items={options}
          selectionMode="none"
          onAction={(id) => onPick(String(id))}
        >
          {(option) => (
            <ListBoxItem
              className="list-box-item"
              id={option.id}
              textValue={`${option.label} ${option.description ?? ''}`}
            >
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
