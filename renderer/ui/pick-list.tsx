import { type ReactNode, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';

export type PickListOption = {
  id: string;
  label: string;
  description?: string | undefined;
  /** Drawn before the label, for the eye alone. */
  sign?: ReactNode | undefined;
};

export type PickListProps = {
  label: string;
  options: readonly PickListOption[];
  onPick: (id: string) => void;
  /** What the list says when nothing matches what is typed. */
  emptyWords: (typed: string) => string;
  /** The last option, which makes what is typed: its words ("Add theme “x”"), or null where it can't be made. */
  creationOf?: ((typed: string) => string | null) | undefined;
  onCreate?: ((typed: string) => void) | undefined;
  errorMessage?: string | undefined;
};

const creationId = 'create';

/** A list in the open with a field above it: typing narrows the list, the first match stands ready, Enter takes it. */
export function PickList({ label, options, onPick, emptyWords, creationOf, onCreate, errorMessage }: PickListProps) {
  const [typed, setTyped] = useState('');
  const creation = typed.trim() === '' ? null : (creationOf?.(typed.trim()) ?? null);
  const items = creation === null ? options : [...options, { id: creationId, label: creation }];
  return (
    <div className="pick-list">
      <Autocomplete<PickListOption>
        inputValue={typed}
        onInputChange={setTyped}
        filter={(text, input, node) => node.key === creationId || hasWords(text, input)}
      >
        <TextField className="field" autoFocus isInvalid={errorMessage !== undefined} validationBehavior="aria">
          <Label className="label">{label}</Label>
          <Input className="input" spellCheck={false} />
          <FieldError className="field-error">{errorMessage}</FieldError>
        </TextField>
        <ListBox
          aria-label={label}
          className="list-box"
          items={items}
          selectionMode="none"
          onAction={(id) => (id === creationId ? onCreate?.(typed.trim()) : onPick(String(id)))}
          renderEmptyState={() => <p className="description">{emptyWords(typed.trim())}</p>}
        >
          {(option) => (
            <ListBoxItem
              className="list-box-item"
              id={option.id}
              textValue={`${option.label} ${option.description ?? ''}`}
            >
              <span>
                {option.sign}
                {option.label}
              </span>
              {option.description && <span className="description">{option.description}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

/** Every word typed begins a word of the option, in any order: "att sch" finds "School attendance". */
function hasWords(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((start) => words.some((word) => word.startsWith(start)));
}

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
