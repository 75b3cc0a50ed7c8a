import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icon.tsx';

export type MenuEntry = {
  id: string;
  label: string;
  onAction: () => void;
  isDisabled?: boolean | undefined;
  isDangerous?: boolean | undefined;
  shortcut?: string | undefined;
  /** Shown at the end of the line: a count. */
  note?: string | undefined;
  /** A line is drawn above it. */
  startsGroup?: boolean | undefined;
  /** Given for all entries of a menu that chooses: chosen ones are ticked, and Space chooses several in a row. */
  isChosen?: boolean | undefined;
};

export type MenuProps = {
  /** Name of the button that opens the menu; shown unless `icon` is given. */
  label: string;
  entries: readonly MenuEntry[];
  icon?: IconName | undefined;
  children?: ReactNode | undefined;
  variant?: 'plain' | 'quiet' | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

export function Menu({ label, entries, icon, children, variant = 'plain', onOpenChange }: MenuProps) {
  const isChoice = entries.some((entry) => entry.isChosen !== undefined);
  return (
    <MenuTrigger {...defined({ onOpenChange })}>
      <Button
        className={classNames('button', icon && !children && 'icon-button')}
        data-variant={variant}
        {...(icon ? { 'aria-label': label } : {})}
      >
        {icon && <Icon name={icon} />}
        {children ?? (icon ? null : label)}
        {!icon && <Icon name="chevron-down" />}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="list-box"
          selectionMode={isChoice ? 'multiple' : 'none'}
          selectedKeys={entries.filter((entry) => entry.isChosen).map((entry) => entry.id)}
          disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onAction()}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="list-box-item"
              textValue={entry.label}
              data-dangerous={entry.isDangerous || undefined}
              data-starts-group={entry.startsGroup || undefined}
            >
              <Text slot="label" className="menu-label">
                {isChoice && <span className="menu-tick">{entry.isChosen && <Icon name="tick" />}</span>}
                {entry.label}
              </Text>
              {entry.note && <span className="menu-note">{entry.note}</span>}
              {entry.shortcut && <Keyboard className="kbd">{entry.shortcut}</Keyboard>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
