import type { InputOf, OutputOf } from './command.ts';
import type { CommandName, Commands } from './commands.ts';
import { Refusal, type Result } from './errors.ts';
import type { Announcement } from './views.ts';

/** One of the three ways to the core. Both functions are all that a shell has to provide. */
export type Transport = {
  readonly dispatch: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly subscribe: (listener: (announcement: Announcement) => void) => () => void;
};

export type Client = {
  /** Resolves with the command's value or rejects with a `Refusal`. */
  readonly call: <N extends CommandName>(name: N, input: InputOf<Commands[N]>) => Promise<OutputOf<Commands[N]>>;
  readonly subscribe: Transport['subscribe'];
};

export function createClient(transport: Transport): Client {
  return {
    async call<N extends CommandName>(name: N, input: InputOf<Commands[N]>) {
      const result = await transport.dispatch(name, input);
      if (!result.ok)
        throw new Refusal(result.error.code, result.error.message, result.error.field, result.error.logId);
      return result.value as OutputOf<Commands[N]>;
    },
    subscribe: transport.subscribe,
  };
}
