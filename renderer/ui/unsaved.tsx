import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react';

type Unsaved = { readonly mark: (id: string, isUnsaved: boolean) => void };

const UnsavedContext = createContext<Unsaved>({ mark: () => {} });
const HasUnsavedContext = createContext(false);

/** Knows whether anything typed anywhere is not yet in the file, so that the frame can say so and a reload can ask. */
export function UnsavedProvider({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const unsaved = useMemo<Unsaved>(
    () => ({
      mark: (id, isUnsaved) =>
        setIds((before) => {
          if (before.has(id) === isUnsaved) return before;
          const after = new Set(before);
          if (isUnsaved) after.add(id);
          else after.delete(id);
          return after;
        }),
    }),
    [],
  );
  const hasUnsaved = ids.size > 0;
  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);
  return (
    <UnsavedContext value={unsaved}>
      <HasUnsavedContext value={hasUnsaved}>{children}</HasUnsavedContext>
    </UnsavedContext>
  );
}

/** Says that this field or editor holds typing that is not in the file yet. */
export function useMarkUnsaved(isUnsaved: boolean): void {
  const id = useId();
  const { mark } = useContext(UnsavedContext);
  useEffect(() => {
    mark(id, isUnsaved);
    return () => mark(id, false);
  }, [id, isUnsaved, mark]);
}

export function useHasUnsaved(): boolean {
  return useContext(HasUnsavedContext);
}
