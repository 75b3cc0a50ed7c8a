import { useEffect, useState } from 'react';

/** How long a choice is shown that the file does not confirm: then it was refused, and the reason is on screen. */
const patience = 3_000;

/** Shows a choice at once while it is being saved, and goes back to what the file holds when it is refused. */
export function useChosen<Value>(value: Value, onChange: (value: Value) => void): [Value, (value: Value) => void] {
  const [chosen, setChosen] = useState<{ value: Value } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever value arrives, it is newer than the choice
  useEffect(() => setChosen(null), [value]);
  useEffect(() => {
    if (!chosen) return;
    const timer = setTimeout(() => setChosen(null), patience);
    return () => clearTimeout(timer);
  }, [chosen]);
  const choose = (next: Value) => {
    setChosen({ value: next });
    onChange(next);
  };
  return [chosen ? chosen.value : value, choose];
}
