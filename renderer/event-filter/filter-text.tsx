import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/index.ts';
import { useFindKeys } from './use-find-keys.ts';

export type FilterTextProps = {
  text: string;
  onChange: (text: string) => void;
  onStep?: ((direction: 1 | -1) => void) | undefined;
};

/** Searches as one types, with each letter; `useEventQuery` sees to it that no questions pile up. */
export function FilterText({ text, onChange, onStep }: FilterTextProps) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useFindKeys(input, onStep);

  // A text from elsewhere (Clear, back, the matrix) is taken over; the echo of our own is not.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);

  const type = (next: string) => {
    setTyped(next);
    if (next.trim() === sent.current) return;
    sent.current = next.trim();
    onChange(sent.current);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && onStep) onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && typed !== '') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextField
      label="Search the events"
      isLabelHidden
      type="search"
      placeholder="Search the events"
      value={typed}
      onChange={type}
      onKeyDown={onKeyDown}
      inputRef={input}
      className="event-filter-search"
    />
  );
}
