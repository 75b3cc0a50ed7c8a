import type { KeyboardEvent } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { Button, Icon, IconButton, Swatch } from '../../ui/index.ts';
import { ThemeFields } from './theme-fields.tsx';

export type ThemeItemProps = {
  theme: Row<'themes'>;
  themes: readonly Row<'themes'>[];
  groups: readonly string[];
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  onToggle: () => void;
  onMove: (direction: 1 | -1) => void;
  onSplit: () => void;
  onDelete: () => void;
};

/** One theme of the frame; open, it shows its fields. Alt with an arrow moves it within its group. */
export function ThemeItem(props: ThemeItemProps) {
  const { theme, themes, groups, isOpen, isFirst, isLast, onToggle, onMove, onSplit, onDelete } = props;
  const update = useCommand('themes.update');
  const fieldsId = `theme-${theme.id}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="theme-item" data-open={isOpen || undefined}>
      <button
        type="button"
        id={`theme-button-${theme.id}`}
        className="theme-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? fieldsId : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        <span className="theme-name">
          <Swatch colour={theme.colour} />
          {theme.label}
        </span>
        {theme.pinnedKey !== null && <span className="muted small">key {theme.pinnedKey}</span>}
        {theme.isRetired && <span className="muted small">retired</span>}
      </button>
      {isOpen && (
        <div id={fieldsId} className="theme-fields">
          <ThemeFields theme={theme} themes={themes} groups={groups} />
          <div className="row">
            <IconButton
              icon="up"
              label={`Move ${theme.label} up (Alt+Up)`}
              isDisabled={isFirst}
              onPress={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              label={`Move ${theme.label} down (Alt+Down)`}
              isDisabled={isLast}
              onPress={() => onMove(1)}
            />
            <Button onPress={() => void update.run({ id: theme.id, changes: { isRetired: !theme.isRetired } })}>
              {theme.isRetired ? 'Use again' : 'Retire'}
            </Button>
            <Button onPress={onSplit}>Split…</Button>
            <Button variant="danger" onPress={onDelete}>
              Delete
            </Button>
          </div>
          <p className="description">A retired theme keeps its tags and is not offered for new ones.</p>
        </div>
      )}
    </li>
  );
}
