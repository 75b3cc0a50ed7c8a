import { type KeyboardEvent, memo, type ReactNode, type Ref, useRef, useState } from 'react';
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
      <OpeningButton label={label} icon={icon} variant={variant} isOpen={isOpen} onOpen={setIsOpen} ref={button} />
      {isOpen && (
        <Popover className="popover" placement="bottom start" triggerRef={button} isOpen onOpenChange={setIsOpen}>
          <Dialog className="popover-dialog" aria-label={label}>
            <div className="popover-body" onKeyDownCapture={closeOnEscape}>
              {children(close)}
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  );
}

type OpeningButtonProps = Omit<PopoverButtonProps, 'children'> & {
  isOpen: boolean;
  onOpen: (isOpen: true) => void;
  ref: Ref<HTMLButtonElement>;
};

const OpeningButton = memo(function OpeningButton({ label, icon, variant, isOpen, onOpen, ref }: OpeningButtonProps) {
  return (
    <Button
      ref={ref}
      className="button"
      data-variant={variant}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPress={() => onOpen(true)}
    >
      {icon && <Icon name={icon} />}
      {label}
      <Icon name="chevron-down" />
    </Button>
  );
});
