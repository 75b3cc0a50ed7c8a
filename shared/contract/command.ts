import type { z } from 'zod';

declare const outputType: unique symbol;

/**
 * One command as data: the schema of its input and, for the compiler only, the type of its output. `app` commands work
 * without a case; `case` commands need an open one and are refused as `no_case` otherwise.
 */
export type Command<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly scope: 'app' | 'case';
  readonly input: Input;
  readonly [outputType]?: Output;
};

export const appCommand =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Command<Input, Output> => ({ scope: 'app', input });

export const caseCommand =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Command<Input, Output> => ({ scope: 'case', input });

export type InputOf<C> = C extends Command<infer I, unknown> ? z.input<I> : never;
/** The input after its schema has read it: what a handler receives. */
export type ReadInputOf<C> = C extends Command<infer I, unknown> ? z.output<I> : never;
export type OutputOf<C> = C extends Command<z.ZodType, infer O> ? O : never;
