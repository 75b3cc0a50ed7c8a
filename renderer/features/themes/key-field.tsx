import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { Select, VisuallyHidden } from '../../ui/index.ts';

export type KeyFieldProps = { theme: Row<'themes'>; themes: readonly Row<'themes'>[] };

const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const byUse = 'by_use';

/** The key that tags with this theme. A key means one theme: taken by another, it moves, and that is said. */
export function KeyField({ theme, themes }: KeyFieldProps) {
  const pin = useCommand('themes.pin');
  const [taken, setTaken] = useState({ key: 0, words: '' });
  const said = taken.key === theme.pinnedKey ? taken.words : '';
  const holderOf = (key: number) => themes.find((one) => one.pinnedKey === key && one.id !== theme.id);
  const choose = async (choice: string) => {
    const key = choice === byUse ? null : Number(choice);
    const holder = key === null ? undefined : holderOf(key);
    const isPinned = (await pin.run({ id: theme.id, key })) !== undefined;
    const words = holder ? `Key ${key} was taken from “${holder.label}”. Undo gives it back.` : '';
    if (isPinned) setTaken({ key: key ?? 0, words });
  };
  return (
    <div className="field">
      <Select
        label="Key while tagging"
        value={theme.pinnedKey === null ? byUse : String(theme.pinnedKey)}
        onChange={(choice) => void choose(choice)}
        options={[
          { id: byUse, label: 'None of its own' },
          ...keys.map((key) => ({
            id: String(key),
            label: holderOf(key) ? `${key} (now “${holderOf(key)?.label}”)` : String(key),
          })),
        ]}
        description={said || 'Keys that no theme has of its own go to the themes used most.'}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
