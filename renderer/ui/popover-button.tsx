import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './icon.tsx';

export type PopoverButtonProps = {
  label: string;
  icon?: IconName | undefined;
  variant?: 'plain' | 'quiet' | undefined;
  /** What opens under the button; made when it opens. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens something small under it. Escape closes it, and the focus goes back to the button. */
export function PopoverButton({ label, icon, variant = 'plain', children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className="button" data-variant={variant}>
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="chevron-down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
