import { type FormEvent, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { codeFor, labelRefusal } from '../../../shared/rules/theme-names.ts';
import { useCommand } from '../../host/index.ts';
import { Button, ComboBox, Panel, TextField } from '../../ui/index.ts';

export type AddThemeProps = {
  themes: readonly Row<'themes'>[];
  groups: readonly string[];
  onAdded: (id: number) => void;
  onClose: () => void;
};

/** Name and group of a new theme; the rest is entered where every theme is edited. */
export function AddTheme({ themes, groups, onAdded, onClose }: AddThemeProps) {
  const add = useCommand('themes.add');
  const [label, setLabel] = useState('');
  const [group, setGroup] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reason = labelRefusal(label, themes, null);
    setRefusal(reason ?? undefined);
    if (reason !== null) return;
    const code = codeFor(label, new Set(themes.map((theme) => theme.code)));
    const added = await add.run({ code, label: label.trim(), themeGroup: group.trim(), position: themes.length });
    if (added) onAdded(added.id);
  };
  return (
    <Panel title="New theme" level={3}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label="Name"
          value={label}
          onChange={(text) => {
            setLabel(text);
            setRefusal(undefined);
          }}
          errorMessage={refusal}
          autoFocus
        />
        <ComboBox
          label="Group"
          options={groups.filter((name) => name !== '').map((name) => ({ id: name, label: name }))}
          allowsCustomValue
          inputValue={group}
          onInputChange={setGroup}
        />
        <div className="row">
          <Button type="submit" variant="primary" isDisabled={add.isBusy}>
            Add
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </Panel>
  );
}
