import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { RemoveDialog, useCommand } from '../../host/index.ts';
import { Button, Checkbox, EmptyState, SectionHeading, Swatch } from '../../ui/index.ts';
import { AddTheme } from './add-theme.tsx';
import { ChosenThemes } from './chosen-themes.tsx';
import { placeBeside, themeGroups } from './coding-frame.ts';
import { GroupHeading } from './group-heading.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { ThemeItem } from './theme-item.tsx';
import './theme-tools.css';
import { useFocusOnTheme } from './use-focus-on-theme.ts';

export type FrameListProps = { themes: readonly Row<'themes'>[] };

type Asking = { readonly about: Row<'themes'>; readonly what: 'split' | 'delete' };

/** The coding frame as a list under its groups: one theme open for editing at a time, or several chosen to be merged. */
export function FrameList({ themes }: FrameListProps) {
  const move = useCommand('themes.move');
  const [openId, setOpenId] = useState<number | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const list = useRef<HTMLElement>(null);
  const groups = themeGroups(themes);
  const groupNames = groups.map((group) => group.name);
  const isChoosing = chosen !== null;
  const focusOn = useFocusOnTheme(themes, isChoosing);

  const show = (id: number) => {
    focusOn(id);
    setOpenId(id);
  };
  const chooseButton = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useEffect(() => {
    if (wasChoosing.current && !isChoosing && document.activeElement === document.body) chooseButton.current?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  const toggle = (id: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const moveTheme = (id: number, direction: 1 | -1) => {
    const to = placeBeside(themes, id, direction);
    if (to !== null) void move.run({ id, to });
  };
  return (
    <section ref={list} className="coding-frame" aria-label="Coding frame">
      <SectionHeading
        level={2}
        actions={
          !isChoosing && (
            <>
              <Button icon="plus" onPress={() => setIsAdding(true)} aria-expanded={isAdding}>
                Add theme
              </Button>
              {themes.length > 1 && (
                <Button ref={chooseButton} onPress={() => setChosen(new Set())}>
                  Choose several
                </Button>
              )}
            </>
          )
        }
      >
        Coding frame
      </SectionHeading>
      {isChoosing && (
        <ChosenThemes
          chosen={themes.filter(({ id }) => chosen.has(id))}
          groups={groupNames}
          onDone={(shownId) => {
            setChosen(null);
            if (shownId !== null) focusOn(shownId);
          }}
        />
      )}
      {isAdding && !isChoosing && (
        <AddTheme
          themes={themes}
          groups={groupNames}
          onClose={() => setIsAdding(false)}
          onAdded={(id) => {
            setIsAdding(false);
            show(id);
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
          <GroupHeading name={group.name} others={groupNames.filter((name) => name !== group.name)} />
          <ul className="theme-list">
            {group.themes.map((theme, place) =>
              isChoosing ? (
                <li key={theme.id} className="theme-item">
                  <Checkbox
                    label={<ThemeName theme={theme} />}
                    isSelected={chosen.has(theme.id)}
                    onChange={(isChosen) => toggle(theme.id, isChosen)}
                  />
                </li>
              ) : (
                <ThemeItem
                  key={theme.id}
                  theme={theme}
                  themes={themes}
                  groups={groupNames}
                  isOpen={theme.id === openId}
                  isFirst={place === 0}
                  isLast={place === group.themes.length - 1}
                  onToggle={() => setOpenId(theme.id === openId ? null : theme.id)}
                  onMove={(direction) => moveTheme(theme.id, direction)}
                  onSplit={() => setAsking({ about: theme, what: 'split' })}
                  onDelete={() => setAsking({ about: theme, what: 'delete' })}
                />
              ),
            )}
          </ul>
        </section>
      ))}
      {asking?.what === 'split' && (
        <SplitDialog
          theme={asking.about}
          themes={themes}
          onClose={() => setAsking(null)}
          onSplit={(id) => {
            setAsking(null);
            show(id);
          }}
        />
      )}
      {asking?.what === 'delete' && (
        <RemoveDialog
          table="themes"
          id={asking.about.id}
          name={asking.about.label}
          onClose={() => setAsking(null)}
          onRemoved={() => {
            setOpenId(null);
            list.current?.querySelector<HTMLElement>('button')?.focus();
          }}
        />
      )}
    </section>
  );
}

function ThemeName({ theme }: { theme: Row<'themes'> }) {
  return (
    <span className="theme-name">
      <Swatch colour={theme.colour} />
      {theme.label}
      {theme.isRetired && <span className="muted small">retired</span>}
    </span>
  );
}
