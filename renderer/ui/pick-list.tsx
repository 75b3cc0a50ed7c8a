import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';

export type PickListOption = { id: string; label: string; description?: string | undefined };

export type PickListProps = {
  label: string;
  options: readonly PickListOption[];
  onPick: (id: string) => void;
  /** What the list says when nothing matches. */
  emptyWords: string;
};

/** A list in the open with a field above it: typing narrows the list, the first match stands ready, Enter takes it. */
export function PickList({ label, options, onPick, emptyWords }: PickListProps) {
  return (
    <div className="pick-list">
      <Autocomplete filter={hasWords}>
        <TextField className="field" autoFocus>
          <Label className="label">{label}</Label>
          <Input className="input" spellCheck={false} />
        </TextField>
        <ListBox
          aria-label={label}
          className="list-box"
          items={options}
          selectionMode="none"
          onAction={(id) => onPick(String(id))}
          renderEmptyState={() => <p className="description">{emptyWords}</p>}
        >
          {(option) => (
            <ListBoxItem
              className="list-box-item"
              id={option.id}
              textValue={`${option.label} ${option.description ?? ''}`}
            >
              <span>{option.label}</span>
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
  const words = text.toLocaleLowerCase('en-GB').split(/[^\p{L}\p{N}]+/u);
  const wanted = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
