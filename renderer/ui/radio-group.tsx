import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { useChosen } from './use-chosen.ts';

export type RadioOption<Value extends string = string> = {
  id: Value;
  label: string;
  description?: string | undefined;
  /** Drawn before the label, for the eye alone. */
  sign?: ReactNode | undefined;
};

export type RadioGroupProps<Value extends string = string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly RadioOption<Value>[];
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Side by side instead of one under another. */
  isInline?: boolean | undefined;
};

export function RadioGroup<Value extends string = string>(props: RadioGroupProps<Value>) {
  const name = useId();
  const [chosen, choose] = useChosen(props.value, props.onChange);
  return (
    <fieldset className="radio-group" disabled={props.isDisabled} data-inline={props.isInline || undefined}>
      <legend className={classNames('label', props.isLabelHidden && 'visually-hidden')}>{props.label}</legend>
      {props.options.map((option) => (
        <div key={option.id} className="choice">
          <input
            id={`${name}-${option.id}`}
            type="radio"
            name={name}
            checked={option.id === chosen}
            aria-describedby={option.description ? `${name}-${option.id}-note` : undefined}
            onChange={() => choose(option.id)}
          />
          <label htmlFor={`${name}-${option.id}`}>
            {option.sign}
            {option.label}
          </label>
          {option.description && (
            <p id={`${name}-${option.id}-note`} className="description">
              {option.description}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
