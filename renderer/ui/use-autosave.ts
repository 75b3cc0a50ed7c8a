import { useCallback, useEffect, useRef, useState } from 'react';
import { useLoseTyping, useMarkUnsaved } from './unsaved.tsx';

export type AutosaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed';

export type AutosaveOptions = {
  /** The field's name, for what is said when the field is gone. */
  label: string;
  /** The text in the file. */
  value: string;
  /** Puts the text into the file; a rejection's message is shown and the typed text stays. */
  save: (text: string) => Promise<unknown>;
  /** Saved by `flush` alone, not while a value is half typed: for dates and lists, which are tidied when they are saved. */
  isSavedWhenLeft?: boolean | undefined;
};

export type Autosave = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Saves now what is typed; on blur, on Enter, before leaving. */
  readonly flush: () => void;
  readonly state: AutosaveState;
  readonly error: string | null;
  readonly isUnsaved: boolean;
};

/** Milliseconds without a keystroke after which typing counts as stopped. */
const typingPause = 600;

/**
 * Text that saves itself 600 ms after typing stops, on `flush`, and when its field goes away. Saves follow one another
 * and never overtake. A change of `value` from elsewhere (undo, another tab) is taken over unless something unsaved is
 * typed; the echoes of our own saves are not, since they may arrive after more has been typed. What is refused after the
 * field has gone is handed to `UnsavedProvider`, so that no typing is lost unseen.
 */
export function useAutosave({ label, value, save, isSavedWhenLeft = false }: AutosaveOptions): Autosave {
  const [text, setShownText] = useState(value);
  const [state, setState] = useState<AutosaveState>('idle');
  const [error, setError] = useState<string | null>(null);
  const now = useRef({
    text: value,
    saved: value,
    value,
    echoes: [] as string[],
    save,
    label,
    isSaving: false,
    isMounted: true,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  now.current.save = save;
  now.current.label = label;
  const lose = useLoseTyping();

  const flush = useCallback(async () => {
    const it = now.current;
    clearTimeout(timer.current);
    if (it.isSaving || it.text === it.saved) return;
    it.isSaving = true;
    if (it.isMounted) setState('saving');
    const sent = it.text;
    try {
      it.echoes.push(sent);
      await it.save(sent);
      it.saved = sent;
      it.isSaving = false;
      if (it.isMounted) {
        setError(null);
        setState(it.text === sent ? 'saved' : 'waiting');
      }
      if (it.text !== sent) await flush();
    } catch (caught) {
      it.echoes = it.echoes.filter((echo) => echo !== sent);
      it.isSaving = false;
      const why = caught instanceof Error ? caught.message : 'Not saved.';
      if (it.isMounted) {
        setError(why);
        setState('failed');
      } else lose({ label: it.label, text: it.text, why });
    }
  }, [lose]);

  const setText = useCallback(
    (typed: string) => {
      const it = now.current;
      it.text = typed;
      setShownText(typed);
      clearTimeout(timer.current);
      if (typed === it.saved && !it.isSaving) {
        setError(null);
        setState('idle');
        return;
      }
      setState('waiting');
      if (!isSavedWhenLeft) timer.current = setTimeout(flush, typingPause);
    },
    [isSavedWhenLeft, flush],
  );

  useEffect(() => {
    const it = now.current;
    if (value === it.value) return;
    it.value = value;
    const echo = it.echoes.indexOf(value);
    if (echo !== -1) {
      it.echoes.splice(0, echo + 1);
      if (it.echoes.length > 0 || value === it.saved) return;
    } else it.echoes = [];
    const isUntouched = it.text === it.saved && !it.isSaving;
    it.saved = value;
    if (!isUntouched) return;
    it.text = value;
    setShownText(value);
    setState('idle');
  }, [value]);

  useEffect(() => {
    const it = now.current;
    it.isMounted = true;
    return () => {
      it.isMounted = false;
      void flush();
    };
  }, [flush]);

  const isUnsaved = state === 'waiting' || state === 'saving' || state === 'failed';
  useMarkUnsaved(isUnsaved, state === 'failed');
  return { text, setText, flush, state, error, isUnsaved };
}
