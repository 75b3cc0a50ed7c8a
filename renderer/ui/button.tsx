import { memo, type ReactNode, type Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icon.tsx';
import { useSteady } from './use-steady.ts';

export type ButtonVariant = 'plain' | 'primary' | 'danger' | 'quiet';

export type ButtonProps = {
  children: ReactNode;
  onPress?: (() => void) | undefined;
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Id of the form a submit button outside of it belongs to. */
  form?: string | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  'aria-label'?: string | undefined;
  'aria-pressed'?: boolean | undefined;
  'aria-expanded'?: boolean | undefined;
  'aria-controls'?: string | undefined;
  'aria-current'?: boolean | undefined;
  'aria-describedby'?: string | undefined;
};

/** Drawn again only when it shows something else; a screen has many, and each costs as much as a row of a list. */
export function Button({ onPress, ...props }: ButtonProps) {
  return <SteadyButton {...props} onPress={useSteady(onPress)} />;
}

const SteadyButton = memo(function SteadyButton({
  children,
  icon,
  variant = 'plain',
  className,
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...defined(props)} className={classNames('button', className)} data-variant={variant}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
});
