import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
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
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  // A list that has become empty while typing keeps the key from the popover (react-aria-components 1.22).
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <>
      <Button
        ref={button}
        className="button"
        data-variant={variant}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="chevron-down" />
      </Button>
      <Popover
        className="popover"
        placement="bottom start"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <Dialog className="popover-dialog" aria-label={label}>
          <div className="popover-body" onKeyDownCapture={closeOnEscape}>
            {children(close)}
          </div>
        </Dialog>
      </Popover>
    </>
  );
}
