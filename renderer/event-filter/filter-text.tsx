import { useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/index.ts';

/** Filters as one types, with a pause short enough not to be noticed and long enough not to ask for every letter. */
const pause = 80;

export type FilterTextProps = { text: string; onChange: (text: string) => void };

export function FilterText({ text, onChange }: FilterTextProps) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const send = useRef(onChange);
  send.current = onChange;

  // A text from elsewhere (Clear, back, the matrix) is taken over; the echo of our own is not.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);

  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      send.current(sent.current);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <TextField
      label="Search the events"
      isLabelHidden
      type="search"
      placeholder="Search the events"
      value={typed}
      onChange={setTyped}
      className="event-filter-search"
    />
  );
}
