import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Commands, InputOf } from '../../shared/contract/index.ts';
import { useCommand } from './use-command.ts';
import { useCommandQuery } from './use-command-query.ts';

type SettingName = InputOf<Commands['viewSettings.get']>['name'];
type SettingValue = InputOf<Commands['viewSettings.set']>['value'];

/**
 * How a screen is laid out, kept with the case: what was kept (undefined until it is known, null when nothing was), and
 * how to keep it anew. What is set is there at once; it is neither a step nor undone.
 */
export function useViewSetting(name: SettingName): readonly [unknown, (value: SettingValue) => void] {
  const queries = useQueryClient();
  const { data } = useCommandQuery('viewSettings.get', { name });
  const { run } = useCommand('viewSettings.set');
  const set = useCallback(
    (value: SettingValue) => {
      queries.setQueryData(['viewSettings.get', { name }], { value });
      void run({ name, value });
    },
    [queries, run, name],
  );
  return [data?.value, set];
}
