import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { useChosen } from './use-chosen.ts';

export type SelectOption<Value extends string = string> = {
  id: Value;
  label: string;
  isDisabled?: boolean | undefined;
};

export type SelectProps<Value extends string = string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly SelectOption<Value>[];
  description?: ReactNode | undefined;
  errorMessage?: string | undefined;
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
};

/** One of a short list. The system's own list box: it knows every keyboard, screen reader and colour scheme. */
export function Select<Value extends string = string>({
  label,
  value,
  onChange,
  options,
  description,
  errorMessage,
  isLabelHidden,
  isDisabled,
  className,
}: SelectProps<Value>) {
  const id = useId();
  const [chosen, choose] = useChosen(value, onChange);
  const hasNote = description !== undefined || errorMessage !== undefined;
  return (
    <div className={classNames('field', className)}>
      {!isLabelHidden && (
        <label className="label" htmlFor={id}>
          {label}
        </label>
      )}
      <select
        id={id}
        className="input select"
        value={chosen}
        disabled={isDisabled}
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={errorMessage !== undefined || undefined}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        onChange={(event) => {
          const picked = options.find((option) => option.id === event.target.value);
          if (picked) choose(picked.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      {hasNote && (
        <div id={`${id}-note`}>
          {description !== undefined && <p className="description">{description}</p>}
          {errorMessage !== undefined && <p className="field-error">{errorMessage}</p>}
        </div>
      )}
    </div>
  );
}
