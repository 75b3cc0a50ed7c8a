import { useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { MenuEntry } from './menu.tsx';

export type MenuPlace = { readonly x: number; readonly y: number };

export type ContextMenuProps = {
  label: string;
  entries: readonly MenuEntry[];
  /** Where in the window it opens. */
  place: MenuPlace;
  onClose: () => void;
};

/** The menu of what was clicked with the other button, or of what has the focus when its key is pressed. */
export function ContextMenu({ label, entries, place, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', insetInlineStart: place.x, insetBlockStart: place.y }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          className="list-box"
          aria-label={label}
          autoFocus="first"
          disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onAction()}
          onClose={onClose}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="list-box-item"
              textValue={entry.label}
              data-dangerous={entry.isDangerous || undefined}
            >
              <span>{entry.label}</span>
              {entry.shortcut && <kbd className="kbd">{entry.shortcut}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
