import type { OutputOf, ReadInputOf } from '../../../shared/contract/command.ts';
import type { CommandName, Commands } from '../../../shared/contract/commands.ts';
import type { Context } from '../context.ts';

type Awaitable<T> = T | Promise<T>;

/** A handler for every command: one that is missing, or takes or gives something else, does not compile. */
export type Handlers = {
  readonly [N in CommandName]: (context: Context, input: ReadInputOf<Commands[N]>) => Awaitable<OutputOf<Commands[N]>>;
};
