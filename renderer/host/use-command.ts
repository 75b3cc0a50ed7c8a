import { useMemo, useRef, useState } from 'react';
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

/**
 * Calls a command that writes. Only who reads `isBusy` is drawn again when a call begins and ends: the panel of an event
 * has a dozen fields, and drawing them all twice more for each save would be felt while typing.
 */
export function useCommand<N extends CommandName>(name: N): CommandRunner<N> {
  const { client, caseNumberNow } = useHost();
  const { notify } = useNotices();
  const [caseNumber] = useState(caseNumberNow);
  const [callsUnderWay, setCallsUnderWay] = useState(0);
  const isBusyRead = useRef(false);
  const functions = useMemo(() => {
    const runOrThrow = async (input: InputOf<Commands[N]>) => {
      if (commands[name].scope === 'case' && caseNumberNow() !== caseNumber) {
        throw new Refusal('no_case', 'This case has been closed. Open it again to go on.');
      }
      const isCounted = isBusyRead.current;
      const count = (change: 1 | -1) => isCounted && setCallsUnderWay((before) => before + change);
      count(1);
      try {
        return await client.call(name, input);
      } finally {
        count(-1);
      }
    };
    const run = async (input: InputOf<Commands[N]>) => {
      try {
        return await runOrThrow(input);
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'cancelled'))
          notify({ kind: 'error', words: wordError(error) });
        return undefined;
      }
    };
    return { run, runOrThrow };
  }, [client, name, caseNumber, caseNumberNow, notify]);
  return {
    ...functions,
    get isBusy() {
      isBusyRead.current = true;
      return callsUnderWay > 0;
    },
  };
}

/** What to tell the user about anything that was thrown. */
export function wordError(error: unknown): string {
  if (!(error instanceof Refusal)) return 'Casewright does not answer. What was saved is in the file; reload to go on.';
  return error.logId ? `${error.message} (log ${error.logId})` : error.message;
}
