import type { Changes, Row } from '../../../shared/model/index.ts';
import { labelRefusal } from '../../../shared/rules/theme-names.ts';
import { useCommand } from '../../host/index.ts';
import { AutosaveField, ComboBox, useAutosave } from '../../ui/index.ts';
import { ColourField } from './colour-field.tsx';
import { KeyField } from './key-field.tsx';

export type ThemeFieldsProps = {
  theme: Row<'themes'>;
  themes: readonly Row<'themes'>[];
  groups: readonly string[];
};

/** A theme's name, group, look, key, definition and cue, each saved by itself. */
export function ThemeFields({ theme, themes, groups }: ThemeFieldsProps) {
  const { runOrThrow: update } = useCommand('themes.update');
  const { run: recolour } = useCommand('themes.update');
  const { runOrThrow: regroup } = useCommand('themes.regroup');
  const save = (changes: Changes<'themes'>) => update({ id: theme.id, changes });
  const saveLabel = (label: string) => {
    const refusal = labelRefusal(label, themes, theme.id);
    return refusal === null ? save({ label }) : Promise.reject(new Error(refusal));
  };
  return (
    <>
      <AutosaveField label="Name" isSavedWhenLeft value={theme.label} onSave={saveLabel} />
      <GroupField groups={groups} value={theme.themeGroup} onSave={(group) => regroup({ ids: [theme.id], group })} />
      <ColourField colour={theme.colour} onChange={(colour) => void recolour({ id: theme.id, changes: { colour } })} />
      <KeyField theme={theme} themes={themes} />
      <AutosaveField
        label="Definition"
        multiline
        rows={2}
        value={theme.definition}
        onSave={(definition) => save({ definition })}
      />
      <AutosaveField
        label="Cue"
        multiline
        rows={1}
        description="What in a record points to it."
        value={theme.cue}
        onSave={(cue) => save({ cue })}
      />
    </>
  );
}

type GroupFieldProps = { groups: readonly string[]; value: string; onSave: (group: string) => Promise<unknown> };

/** Saved when it is left: half a group's name is another group, and the theme would jump about in the list. */
function GroupField({ groups, value, onSave }: GroupFieldProps) {
  const autosave = useAutosave({ label: 'Group', value, save: onSave, isSavedWhenLeft: true });
  return (
    <ComboBox
      label="Group"
      options={groups.filter((group) => group !== '').map((group) => ({ id: group, label: group }))}
      allowsCustomValue
      inputValue={autosave.text}
      onInputChange={autosave.setText}
      onCommit={autosave.flush}
      errorMessage={autosave.error ?? undefined}
      data-autosave={autosave.isUnsaved ? 'unsaved' : 'saved'}
    />
  );
}
