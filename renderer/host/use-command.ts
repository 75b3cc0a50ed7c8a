import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  type CommandName,
  type Commands,
  commands,
  type InputOf,
  type OutputOf,
  Refusal,
} from '../../shared/contract/index.ts';
import { useHost } from './client-context.ts';
import { useNotices } from './notices.tsx';

export type CommandRunner<N extends CommandName> = {
  /** Undefined when refused; the reason is already on screen. */
  readonly run: (input: InputOf<Commands[N]>) => Promise<OutputOf<Commands[N]> | undefined>;
  /** Rejects with a `Refusal`, for callers that show the reason themselves: beside its `field`, under the text typed. */
  readonly runOrThrow: (input: InputOf<Commands[N]>) => Promise<OutputOf<Commands[N]>>;
  readonly isBusy: boolean;
};

export function useCommand<N extends CommandName>(name: N): CommandRunner<N> {
  const { client, caseNumberNow } = useHost();
  const { notify } = useNotices();
  const [caseNumber] = useState(caseNumberNow);
  const { mutateAsync, isPending } = useMutation({
    async mutationFn(input: InputOf<Commands[N]>) {
      if (commands[name].scope === 'case' && caseNumberNow() !== caseNumber) {
        throw new Refusal('no_case', 'This case has been closed. Open it again to go on.');
      }
      return client.call(name, input);
    },
  });
  const functions = useMemo(
    () => ({
      runOrThrow: (input: InputOf<Commands[N]>) => mutateAsync(input),
      run: async (input: InputOf<Commands[N]>) => {
        try {
          return await mutateAsync(input);
        } catch (error) {
          if (!(error instanceof Refusal && error.code === 'cancelled'))
            notify({ kind: 'error', words: wordError(error) });
          return undefined;
        }
      },
    }),
    [mutateAsync, notify],
  );
  return { ...functions, isBusy: isPending };
}

/** What to tell the user about anything that was thrown. */
export function wordError(error: unknown): string {
  if (!(error instanceof Refusal)) return 'Casewright does not answer. What was saved is in the file; reload to go on.';
  return error.logId ? `${error.message} (log ${error.logId})` : error.message;
}
