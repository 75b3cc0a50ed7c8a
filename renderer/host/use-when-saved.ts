import { useCallback, useEffect, useRef, useState } from 'react';
import { useHasUnsaved } from '../ui/index.ts';
import { useNotices } from './notices.tsx';

/** After this long, typing that is not saved yet was refused rather than on its way (milliseconds). */
const patience = 3_000;

/** Does what would take the case off the screen once all that is typed is in the file; asks where that cannot be. */
export function useWhenSaved(): (leave: () => void) => void {
  const hasUnsaved = useHasUnsaved();
  const { notify } = useNotices();
  const [waiting, setWaiting] = useState<{ leave: () => void } | null>(null);
  const latest = useRef(hasUnsaved);
  latest.current = hasUnsaved;
  useEffect(() => {
    if (!waiting) return;
    if (!hasUnsaved) {
      setWaiting(null);
      waiting.leave();
      return;
    }
    const timer = setTimeout(() => {
      setWaiting(null);
      notify({
        kind: 'error',
        words: 'Something typed here is not saved. Mend the field that says so, or leave without it.',
        action: { label: 'Leave without it', onAction: waiting.leave },
      });
    }, patience);
    return () => clearTimeout(timer);
  }, [waiting, hasUnsaved, notify]);
  return useCallback((leave) => {
    if (latest.current) setWaiting({ leave });
    else leave();
  }, []);
}
