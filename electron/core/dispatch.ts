import { randomUUID } from 'node:crypto';
import { type CommandName, commands } from '../../shared/contract/commands.ts';
import { Refusal, type Result } from '../../shared/contract/errors.ts';
import type { Context } from './context.ts';
import { handlers } from './handlers/index.ts';

/**
 * Reads the input, runs the handler, and answers with a value or an error; never throws. What nobody foresaw crosses
 * as `internal` with a log id, and its words stay out of both answer and log, since they may hold case text.
 */
export async function dispatch(context: Context, name: string, input: unknown): Promise<Result<unknown>> {
  try {
    if (!Object.hasOwn(commands, name)) throw new Refusal('invalid_input', 'There is no such command.');
    const command = commands[name as CommandName];
    if (command.scope === 'case') context.openCase;
    const read = command.input.safeParse(input);
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new Refusal('invalid_input', issue?.message ?? 'That can’t be used.', issue?.path.join('.'));
    }
    const handler = handlers[name as CommandName] as (context: Context, input: unknown) => unknown;
    return { ok: true, value: (await handler(context, read.data)) ?? null };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toError() };
    const logId = randomUUID().slice(0, 8);
    context.environment.log(`${logId} ${name} failed: ${whereabouts(error)}`);
    const message = `Something went wrong and nothing was changed. If it happens again, report it with the number ${logId}.`;
    return { ok: false, error: new Refusal('internal', message, undefined, logId).toError() };
  }
}

/** The kind of error and the places it passed through: file names and lines, no message. */
function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    `${error.name}${code}`,
    ...frames.slice(0, 8).map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\/([^/]+)\)?$/, '$2')),
  ].join(' | ');
}
