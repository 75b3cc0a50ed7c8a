import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Commands, InputOf } from '../../shared/contract/index.ts';
import { useClient } from './client-context.ts';
import { useCommandQuery } from './use-command-query.ts';

type SettingName = InputOf<Commands['viewSettings.get']>['name'];
type SettingValue = InputOf<Commands['viewSettings.set']>['value'];

/** What is set is shown first and kept after: a write syncs the file, and the list in its new order should not wait. */
const keepAfter = 150;

/**
 * How a screen is laid out, kept with the case: what was kept (undefined until it is known, null when nothing was), and
 * how to keep it anew. What is set is there at once; it is neither a step nor undone, and nobody is told when it can't
 * be kept (the case has been closed meanwhile, or can only be read).
 */
export function useViewSetting(name: SettingName): readonly [unknown, (value: SettingValue) => void] {
  const queries = useQueryClient();
  const client = useClient();
  const { data } = useCommandQuery('viewSettings.get', { name });
  // State of React's own is drawn before the next key comes; the query's answer would be a moment late.
  const [own, setOwn] = useState<{ value: SettingValue } | null>(null);
  const waiting = useRef<{ value: SettingValue; timer: ReturnType<typeof setTimeout> } | null>(null);
  const keep = useCallback(() => {
    if (waiting.current === null) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    client.call('viewSettings.set', { name, value }).catch(() => undefined);
  }, [client, name]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  const set = useCallback(
    (value: SettingValue) => {
      setOwn({ value });
      queries.setQueryData(['viewSettings.get', { name }], { value });
      clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: setTimeout(keep, keepAfter) };
    },
    [queries, keep, name],
  );
  return [own === null ? data?.value : own.value, set];
}
