import { type FormEvent, useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

export type AddFieldProps = {
  label: string;
  addLabel: string;
  description?: string | undefined;
  /** Why this name cannot be added, or null; said under the field, which keeps it. */
  refusalOf?: ((name: string) => string | null) | undefined;
  /** Resolves to false when nothing was added; what was typed then stays. */
  onAdd: (name: string) => Promise<boolean>;
};

/** Adds a record by its name: type it, press Enter, and go on with the next. */
export function AddField({ label, addLabel, description, refusalOf, onAdd }: AddFieldProps) {
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const type = (typed: string) => {
    setName(typed);
    setRefusal(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isBusy) return;
    const refused = refusalOf?.(name.trim()) ?? null;
    setRefusal(refused);
    if (refused !== null) return;
    setIsBusy(true);
    if (await onAdd(name.trim())) setName('');
    setIsBusy(false);
  };
  return (
    <form className="add-field" onSubmit={submit}>
      <TextField
        label={label}
        value={name}
        onChange={type}
        description={description}
        errorMessage={refusal ?? undefined}
        autoComplete="off"
      />
      <Button type="submit" icon="plus" isDisabled={name.trim() === ''}>
        {addLabel}
      </Button>
    </form>
  );
}
