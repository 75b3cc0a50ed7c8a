import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { ButtonProps, ButtonVariant } from './button.tsx';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icon.tsx';
import { useSteady } from './use-steady.ts';

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> & {
  icon: IconName;
  /** What it does, for readers of the screen and as a tooltip. */
  label: string;
  variant?: ButtonVariant | undefined;
};

/** A button that shows only a sign; its words are its accessible name and its tooltip. */
export function IconButton({ onPress, ...props }: IconButtonProps) {
  return <SteadyIconButton {...props} onPress={useSteady(onPress)} />;
}

const SteadyIconButton = memo(function SteadyIconButton({
  icon,
  label,
  variant = 'quiet',
  className,
  ...props
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...defined(props)}
        aria-label={label}
        className={classNames('button', 'icon-button', className)}
        data-variant={variant}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
});
