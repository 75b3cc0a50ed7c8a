import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';

export type PickListOption = {
  id: string;
  label: string;
  description?: string | undefined;
  /** Given for all options of a list of which several can be chosen: chosen ones are ticked. */
  isChosen?: boolean | undefined;
  /** Drawn before the label, for the eye alone. */
  sign?: ReactNode | undefined;
};

export type PickListProps = {
  label: string;
  options: readonly PickListOption[];
  onPick: (id: string) => void;
  /** What the list says when nothing matches. */
  emptyWords: string;
  /** For a list that depends on what is typed: it is then shown as it is given. */
  onType?: ((text: string) => void) | undefined;
  /** Why what was typed or picked is refused, under the field. */
  errorMessage?: string | undefined;
};

/** A list in the open with a field above it: typing narrows the list, the first match stands ready, Enter takes it. */
export function PickList({ label, options, onPick, emptyWords, onType, errorMessage }: PickListProps) {
  const isChoice = options.some((option) => option.isChosen !== undefined);
  const chosen = new Set<Key>(options.filter((option) => option.isChosen).map(({ id }) => id));
  const pickTheOther = (keys: 'all' | Set<Key>) => {
    const other = options.find(({ id }) => keys !== 'all' && keys.has(id) !== chosen.has(id));
    if (other) onPick(other.id);
  };
  return (
    <div className="pick-list">
      <Autocomplete {...(onType ? { onInputChange: onType } : { filter: hasWords })}>
        <TextField className="field" autoFocus isInvalid={errorMessage !== undefined} validationBehavior="aria">
          <Label className="label">{label}</Label>
          <Input className="input" spellCheck={false} />
          <FieldError className="field-error">{errorMessage}</FieldError>
        </TextField>
        <ListBox
          aria-label={label}
          className="list-box"
          items={options}
          {...(isChoice
            ? {
                selectionMode: 'multiple',
                escapeKeyBehavior: 'none',
                selectedKeys: chosen,
                onSelectionChange: pickTheOther,
              }
            : { selectionMode: 'none', onAction: (id) => onPick(String(id)) })}
          renderEmptyState={() => <p className="description">{emptyWords}</p>}
        >
          {(option) => (
            <ListBoxItem
              className="list-box-item"
              id={option.id}
              textValue={`${option.label} ${option.description ?? ''}`}
            >
              <span className="menu-label">
                {isChoice && <span className="menu-tick">{option.isChosen && <Icon name="tick" />}</span>}
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
export function hasWords(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((start) => words.some((word) => word.startsWith(start)));
}

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
