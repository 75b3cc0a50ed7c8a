import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';

/** What was typed into a field that went away and could not be saved. */
export type LostTyping = { readonly label: string; readonly text: string; readonly why: string };

/** On its way into the file, or refused and only on the screen. */
type UnsavedState = 'waiting' | 'refused';

type Unsaved = {
  readonly mark: (id: string, state: UnsavedState | null) => void;
  readonly lose: (lost: LostTyping) => void;
};

const UnsavedContext = createContext<Unsaved>({ mark: () => {}, lose: () => {} });
const UnsavedStateContext = createContext<UnsavedState | null>(null);

export type UnsavedProviderProps = { onLost: (lost: LostTyping) => void; children: ReactNode };

/**
 * Knows whether anything typed anywhere is not yet in the file, so that the frame can say so and a reload can ask.
 * `onLost` is told of typing whose field is gone, which has no other place left to be shown in.
 */
export function UnsavedProvider({ onLost, children }: UnsavedProviderProps) {
  const [states, setStates] = useState<ReadonlyMap<string, UnsavedState>>(new Map());
  const latest = useRef(onLost);
  latest.current = onLost;
  const unsaved = useMemo<Unsaved>(
    () => ({
      mark: (id, state) =>
        setStates((before) => {
          if ((before.get(id) ?? null) === state) return before;
          const after = new Map(before);
          if (state) after.set(id, state);
          else after.delete(id);
          return after;
        }),
      lose: (lost) => latest.current(lost),
    }),
    [],
  );
  const hasUnsaved = states.size > 0;
  const state = [...states.values()].includes('refused') ? 'refused' : hasUnsaved ? 'waiting' : null;
  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);
  return (
    <UnsavedContext value={unsaved}>
      <UnsavedStateContext value={state}>{children}</UnsavedStateContext>
    </UnsavedContext>
  );
}

/** Says that this field or editor holds typing that is not in the file yet, or that the file has refused. */
export function useMarkUnsaved(isUnsaved: boolean, isRefused = false): void {
  const id = useId();
  const { mark } = useContext(UnsavedContext);
  useEffect(() => {
    mark(id, isRefused ? 'refused' : isUnsaved ? 'waiting' : null);
    return () => mark(id, null);
  }, [id, isUnsaved, isRefused, mark]);
}

/** Tells of typing that could not be saved once its field was gone. */
export function useLoseTyping(): (lost: LostTyping) => void {
  return useContext(UnsavedContext).lose;
}

export function useHasUnsaved(): boolean {
  return useContext(UnsavedStateContext) !== null;
}

export function useHasRefused(): boolean {
  return useContext(UnsavedStateContext) === 'refused';
}
