import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { Kbd } from './kbd.tsx';

export type FoundItem = {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** Text with the words found in it. */
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
  readonly keys?: string | undefined;
};
export type FoundGroup = { readonly id: string; readonly label: string; readonly items: readonly FoundItem[] };

export type FoundListProps = {
  label: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly FoundGroup[];
  onTake: (id: string) => void;
  /** Said to a screen reader when the list has changed. */
  status: string;
};

/** A search field over what it finds, in groups: the arrows go through the list while one types, Enter takes. */
export function FoundList({ label, text, onText, groups, onTake, status }: FoundListProps) {
  return (
    <div className="found">
      <Autocomplete inputValue={text} onInputChange={onText}>
        <TextField className="field" autoFocus type="search">
          <Label className="label">{label}</Label>
          <Input className="input" spellCheck={false} />
        </TextField>
        <p className="small muted" role="status">
          {status}
        </p>
        <ListBox
          aria-label="Found"
          className="list-box found-list"
          selectionMode="none"
          onAction={(id) => onTake(String(id))}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className="found-group">{group.label}</Header>
              {group.items.map((item) => (
                <ListBoxItem
                  key={item.id}
                  className="list-box-item found-item"
                  id={item.id}
                  textValue={[item.name, item.note, ...item.parts.map((part) => part.text)].filter(Boolean).join(' ')}
                >
                  <span className="found-name">{item.name}</span>
                  {item.keys && <Kbd keys={item.keys} />}
                  {item.note && <span className="description">{item.note}</span>}
                  {item.parts.length > 0 && <FoundText parts={item.parts} />}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

function FoundText({ parts }: Pick<FoundItem, 'parts'>) {
  return (
    <span className="found-text">
      {parts.map(({ text, isHit }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which are made anew together
        isHit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </span>
  );
}
