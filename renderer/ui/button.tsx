import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icon.tsx';

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

export function Button({ children, icon, variant = 'plain', className, ...props }: ButtonProps) {
  return (
    <AriaButton {...defined(props)} className={classNames('button', className)} data-variant={variant}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
