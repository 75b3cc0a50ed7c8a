import { type FormEvent, useId, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand, wordError } from '../../host/index.ts';
import { Button, ComboBox, Dialog } from '../../ui/index.ts';
import { counted } from './theme-words.ts';

export type RegroupDialogProps = {
  themes: readonly Row<'themes'>[];
  groups: readonly string[];
  onClose: () => void;
  onMoved: (firstId: number) => void;
};

/** Moves themes to a group that is there or to a new one. */
export function RegroupDialog({ themes, groups, onClose, onMoved }: RegroupDialogProps) {
  const form = useId();
  const { runOrThrow: regroup } = useCommand('themes.regroup');
  const [group, setGroup] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (group.trim() === '') return setRefusal('Choose a group, or type the name of a new one.');
    try {
      await regroup({ ids: themes.map(({ id }) => id), group });
      onMoved(themes[0]?.id ?? 0);
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <Dialog
      title={`Move ${counted(themes.length, 'theme')} to a group`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form}>
            Move
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)} noValidate>
        <ComboBox
          label="Group"
          options={groups.filter((name) => name !== '').map((name) => ({ id: name, label: name }))}
          allowsCustomValue
          inputValue={group}
          onInputChange={(text) => {
            setGroup(text);
            setRefusal(undefined);
          }}
          errorMessage={refusal}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
