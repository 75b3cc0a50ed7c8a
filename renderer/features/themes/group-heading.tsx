import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useCommand, wordError } from '../../host/index.ts';
import { Button, IconButton, TextField } from '../../ui/index.ts';

export type GroupHeadingProps = { name: string; others: readonly string[] };

/** The heading of a group, and its new name for all themes in it. */
export function GroupHeading({ name, others }: GroupHeadingProps) {
  const { runOrThrow: rename } = useCommand('themes.renameGroup');
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const heading = useRef<HTMLDivElement>(null);
  const isOpen = typed !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const words = name || 'Without a group';
  const isJoining = isOpen && typed.trim() !== name && others.includes(typed.trim());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const to = typed?.trim() ?? '';
    if (to === '') return setRefusal('Give the group a name.');
    try {
      if (to !== name) await rename({ group: name, to });
      setTyped(null);
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <div ref={heading} className="theme-group-head">
      <h3 className="theme-group">{words}</h3>
      {!isOpen && <IconButton icon="edit" label={`Rename the group ${words}`} onPress={() => setTyped(name)} />}
      {isOpen && (
        <form className="add-field" onSubmit={(event) => void submit(event)} noValidate>
          <TextField
            label="Group’s new name"
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setRefusal(undefined);
            }}
            onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
            description={isJoining ? 'There is such a group: its themes and these will be one group.' : undefined}
            errorMessage={refusal}
            autoFocus
          />
          <Button type="submit">Rename</Button>
          <Button onPress={() => setTyped(null)}>Cancel</Button>
        </form>
      )}
    </div>
  );
}
