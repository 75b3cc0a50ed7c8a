import type { CSSProperties, KeyboardEvent, Ref, UIEvent } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHits } from './hits.tsx';

export type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called on blur, and on Enter in a field of one line. */
  onCommit?: ((value: string) => void) | undefined;
  onFocus?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined;
  /** Several lines; grows with its text. */
  multiline?: boolean | undefined;
  rows?: number | undefined;
  description?: string | undefined;
  errorMessage?: string | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'search' | 'password' | 'url' | undefined;
  /** The label is read out and not shown. */
  isLabelHidden?: boolean | undefined;
  isRequired?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  autoComplete?: string | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement> | undefined;
  /** Beside the description: "Saved", for fields that save themselves. */
  status?: string | undefined;
  'data-autosave'?: 'saved' | 'unsaved' | undefined;
};

export function TextField({
  label,
  onCommit,
  onKeyDown,
  multiline,
  rows,
  description,
  errorMessage,
  placeholder,
  isLabelHidden,
  className,
  inputRef,
  status,
  'data-autosave': autosave,
  ...props
}: TextFieldProps) {
  const shared = defined({
    className: 'input',
    placeholder,
    // A browser's “enhanced” spelling sends what is typed to its maker; nothing of a case may leave that way.
    spellCheck: false,
    'data-autosave': autosave,
  });
  const commitOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onCommit?.(event.currentTarget.value);
    onKeyDown?.(event);
  };
  return (
    <AriaTextField
      {...defined(props)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={classNames('field', className)}
      onBlur={() => onCommit?.(props.value)}
    >
      {(!isLabelHidden || status !== undefined) && (
        <div className="field-head">
          {!isLabelHidden && <Label className="label">{label}</Label>}
          <span className="field-status" role="status">
            {status}
          </span>
        </div>
      )}
      {multiline ? (
        <div className="field-area">
          <FieldHits text={props.value} />
          <TextArea
            {...shared}
            ref={inputRef as Ref<HTMLTextAreaElement>}
            style={{ '--rows': rows ?? 3 } as CSSProperties}
            onKeyDown={(event) => onKeyDown?.(event)}
            onScroll={scrollHits}
          />
        </div>
      ) : (
        <Input {...shared} ref={inputRef as Ref<HTMLInputElement>} onKeyDown={commitOnEnter} />
      )}
      {description && (
        <Text slot="description" className="description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{errorMessage}</FieldError>
    </AriaTextField>
  );
}

/** The marks behind a long text go with it. */
function scrollHits({ currentTarget }: UIEvent<HTMLTextAreaElement>): void {
  const hits = currentTarget.previousElementSibling;
  if (hits) hits.scrollTop = currentTarget.scrollTop;
}
