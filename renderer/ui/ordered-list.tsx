import './ordered-list.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { Menu, type MenuEntry } from './menu.tsx';

/** What the keys do on the item that has the focus; the menu shows the same keys. */
export type OrderedListVerb = 'up' | 'down' | 'in' | 'out' | 'rename' | 'remove';

export type OrderedListEntry = Omit<MenuEntry, 'shortcut' | 'id'> & { id: OrderedListVerb | (string & {}) };

export type OrderedListItem = {
  id: number;
  /** What the item is called, for its menu. */
  name: string;
  /** Printed before the title: "1 · L3". */
  number: ReactNode;
  title: ReactNode;
  note?: ReactNode | undefined;
  depth?: number | undefined;
  isMuted?: boolean | undefined;
  entries: readonly OrderedListEntry[];
};

export type OrderedListProps = {
  label: string;
  items: readonly OrderedListItem[];
  selectedId: number | null;
  onSelect: (id: number) => void;
};

const shortcuts: Readonly<Record<string, string>> = {
  up: 'Alt+↑',
  down: 'Alt+↓',
  in: 'Alt+→',
  out: 'Alt+←',
  rename: 'F2',
  remove: 'Del',
};

/** Records in an order of their own: choose one to open it; move, nest, rename or delete it by its menu or the keys. */
export function OrderedList({ label, items, selectedId, onSelect }: OrderedListProps) {
  return (
    <ol className="ordered-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} data-depth={item.depth || undefined} data-muted={item.isMuted || undefined}>
          <div className="ordered-list-main" onKeyDownCapture={(event) => runKey(event, item.entries)}>
            <Button
              variant="quiet"
              className="ordered-list-button"
              aria-current={item.id === selectedId}
              onPress={() => onSelect(item.id)}
            >
              <span className="ordered-list-number">{item.number}</span>
              <span className="ordered-list-words">
                <span className="ordered-list-title">{item.title}</span>
                {item.note && <span className="ordered-list-note">{item.note}</span>}
              </span>
            </Button>
          </div>
          {item.entries.length > 0 && (
            <Menu
              label={`More for ${item.name}`}
              icon="more"
              variant="quiet"
              entries={item.entries.map((entry) => ({ ...entry, shortcut: shortcuts[entry.id] }))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function runKey(event: KeyboardEvent, entries: readonly OrderedListEntry[]): void {
  const wanted = event.altKey
    ? { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }[event.key]
    : { F2: 'rename', Delete: 'remove' }[event.key];
  const entry = wanted === undefined ? undefined : entries.find(({ id }) => id === wanted);
  if (!entry) return;
  event.preventDefault();
  event.stopPropagation();
  if (!entry.isDisabled) entry.onAction();
}
