import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { useChosen } from './use-chosen.ts';

export type CheckboxProps = {
  label: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  description?: string | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
};

export function Checkbox({ label, isSelected, onChange, description, isDisabled, className }: CheckboxProps) {
  const id = useId();
  const [isShownSelected, choose] = useChosen(isSelected, onChange);
  return (
    <div className={classNames('choice', className)}>
      <input
        id={id}
        type="checkbox"
        checked={isShownSelected}
        disabled={isDisabled}
        aria-describedby={description ? `${id}-note` : undefined}
        onChange={(event) => choose(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description && (
        <p id={`${id}-note`} className="description">
          {description}
        </p>
      )}
    </div>
  );
}
