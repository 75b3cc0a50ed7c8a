import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { RemoveDialog, useCommand } from '../../host/index.ts';
import { Button, EmptyState, SectionHeading } from '../../ui/index.ts';
import { AddTheme } from './add-theme.tsx';
import { placeBeside, themeGroups } from './coding-frame.ts';
import { ThemeItem } from './theme-item.tsx';

export type FrameListProps = { themes: readonly Row<'themes'>[] };

/** The coding frame as a list under its groups; one theme is open for editing at a time. */
export function FrameList({ themes }: FrameListProps) {
  const move = useCommand('themes.move');
  const [openId, setOpenId] = useState<number | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [deleting, setDeleting] = useState<Row<'themes'> | null>(null);
  const list = useRef<HTMLElement>(null);
  const groups = themeGroups(themes);

  // A theme just added takes the focus once it is in the list.
  const addedId = useRef<number | null>(null);
  useEffect(() => {
    const added = addedId.current === null ? null : document.getElementById(`theme-button-${addedId.current}`);
    if (!added || !themes.some((theme) => theme.id === addedId.current)) return;
    addedId.current = null;
    added.focus();
  }, [themes]);

  const moveTheme = (id: number, direction: 1 | -1) => {
    const to = placeBeside(themes, id, direction);
    if (to !== null) void move.run({ id, to });
  };
  return (
    <section ref={list} className="coding-frame" aria-label="Coding frame">
      <SectionHeading
        level={2}
        actions={
          <Button icon="plus" onPress={() => setIsAdding(true)} aria-expanded={isAdding}>
            Add theme
          </Button>
        }
      >
        Coding frame
      </SectionHeading>
      {isAdding && (
        <AddTheme
          themes={themes}
          groups={groups.map((group) => group.name)}
          onClose={() => setIsAdding(false)}
          onAdded={(id) => {
            addedId.current = id;
            setIsAdding(false);
            setOpenId(id);
          }}
        />
      )}
      {themes.length === 0 && !isAdding && (
        <EmptyState
          level={3}
          title="No themes yet"
          words="Add the themes that you want to read the chronology for."
          action={<Button onPress={() => setIsAdding(true)}>Add theme</Button>}
        />
      )}
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name || 'Without a group'}>
          <h3 className="theme-group">{group.name || 'Without a group'}</h3>
          <ul className="theme-list">
            {group.themes.map((theme, place) => (
              <ThemeItem
                key={theme.id}
                theme={theme}
                themes={themes}
                groups={groups.map((one) => one.name)}
                isOpen={theme.id === openId}
                isFirst={place === 0}
                isLast={place === group.themes.length - 1}
                onToggle={() => setOpenId(theme.id === openId ? null : theme.id)}
                onMove={(direction) => moveTheme(theme.id, direction)}
                onDelete={() => setDeleting(theme)}
              />
            ))}
          </ul>
        </section>
      ))}
      {deleting && (
        <RemoveDialog
          table="themes"
          id={deleting.id}
          name={deleting.label}
          onClose={() => setDeleting(null)}
          onRemoved={() => {
            setOpenId(null);
            list.current?.querySelector<HTMLElement>('button')?.focus();
          }}
        />
      )}
    </section>
  );
}
