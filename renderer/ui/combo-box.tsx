import { type KeyboardEvent, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './icon.tsx';

export type ComboBoxOption = { id: string; label: string; description?: string | undefined };

export type ComboBoxProps = {
  label: string;
  options: readonly ComboBoxOption[];
  /** The chosen option, or null. */
  value?: string | null | undefined;
  /** Called with the id of the option chosen, or null when cleared or when the text is no option. */
  onChange?: ((id: string | null) => void) | undefined;
  inputValue?: string | undefined;
  onInputChange?: ((text: string) => void) | undefined;
  /** Called on blur and on Enter with the text; for `allowsCustomValue`. */
  onCommit?: ((text: string) => void) | undefined;
  allowsCustomValue?: boolean | undefined;
  description?: string | undefined;
  errorMessage?: string | undefined;
  placeholder?: string | undefined;
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
  'data-autosave'?: 'saved' | 'unsaved' | undefined;
};

/** A field with suggestions: type to narrow the list, arrows and Enter to choose. */
export function ComboBox({
  label,
  options,
  onCommit,
  description,
  errorMessage,
  placeholder,
  isLabelHidden,
  className,
  'data-autosave': autosave,
  ...props
}: ComboBoxProps) {
  const commitOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isChoosing && !event.nativeEvent.isComposing) onCommit?.(event.currentTarget.value);
  };
  const field = useRef<HTMLDivElement>(null);
  return (
    <AriaComboBox
      ref={field}
      onOpenChange={(isOpen) => keepInSight(field.current, isOpen)}
      {...defined({
        ...props,
        onChange:
          props.onChange && ((key: string | number | null) => props.onChange?.(key === null ? null : String(key))),
      })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      defaultItems={options}
      menuTrigger="focus"
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={classNames('field', className)}
    >
      {!isLabelHidden && <Label className="label">{label}</Label>}
      <div className="combo">
        <Input
          {...defined({ placeholder, 'data-autosave': autosave })}
          className="input"
          onBlur={(event) => onCommit?.(event.currentTarget.value)}
          onKeyDown={commitOnEnter}
        />
        <Button className="combo-button">
          <Icon name="chevron-down" />
        </Button>
      </div>
      {description && (
        <Text slot="description" className="description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{errorMessage}</FieldError>
      <Popover className="popover">
        <section aria-label={`Suggestions for ${label}`}>
          <ListBox<ComboBoxOption> className="list-box">
            {(option) => (
              <ListBoxItem className="list-box-item" id={option.id} textValue={option.label}>
                <span>{option.label}</span>
                {option.description && <span className="description">{option.description}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </AriaComboBox>
  );
}

/**
 * While a list is open, React Aria hides all else from assistive technology, though the Tab key still goes there (WCAG
 * 4.1.2). What it takes for a layer of its own stays (react-aria 3.53, `isAlwaysVisibleNode`), so the layer around the
 * field counts as one for as long.
 */
function keepInSight(field: Element | null, isOpen: boolean): void {
  let layer = field;
  while (layer?.parentElement && layer.parentElement !== document.body) layer = layer.parentElement;
  layer?.toggleAttribute('data-react-aria-top-layer', isOpen);
}
