// biome-ignore-all lint/a11y/useSemanticElements: rows of which only some are drawn are no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in a cell, never in a row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys of all its rows
import type { KeyboardEvent } from 'react';
import { Icon } from '../../../ui/index.ts';
import type { GridHeading } from '../grid/grid-items.ts';
import { plural } from '../words.ts';

export type GroupHeadingProps = {
  heading: GridHeading;
  row: number;
  top: number;
  columnCount: number;
  isTabStop: boolean;
  onToggle: (key: string) => void;
};

/** The line above events that stand together: what they have in common, and how many they are. */
export function GroupHeading({ heading, row, top, columnCount, isTabStop, onToggle }: GroupHeadingProps) {
  const { key, label, count, isGroup, isCollapsed } = heading;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="chronology-heading"
      {...(isGroup ? { 'data-row': row, 'data-group': true } : {})}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => isGroup && onToggle(key)}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        className="chronology-heading-cell"
        {...(isGroup ? { tabIndex: isTabStop ? 0 : -1, 'data-column': 0, 'aria-expanded': !isCollapsed } : {})}
      >
        <span className="chronology-heading-words">
          {isGroup && <Icon name={isCollapsed ? 'chevron-right' : 'chevron-down'} />}
          {label}: {plural(count, 'event')}
        </span>
      </div>
    </div>
  );
}

/** Whether a key opens or closes the group whose heading has the focus: Enter, Space, left to close, right to open. */
export function isToggleKey(event: KeyboardEvent, { isCollapsed }: GridHeading): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.key === 'Enter' || event.key === ' ') return true;
  return event.key === (isCollapsed ? 'ArrowRight' : 'ArrowLeft');
}
