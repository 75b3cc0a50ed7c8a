import { Refusal } from '../../shared/contract/errors.ts';
import type { SentEventFilter } from '../../shared/contract/event-filter.ts';
import { readDate } from '../../shared/dates/index.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { findSource, findTheme, type Names } from './names.ts';

const scopes = ['in', 'out', 'straddles'] as const;

/** The filter that the options ask for. A name or date that leads nowhere is refused rather than left out. */
export function readEventFilter(
  { agency, theme, from, to, text, scope }: CommandLine['options'],
  names: Names,
): SentEventFilter {
  const range = { from: daysOf('from', from)?.earliest, to: daysOf('to', to)?.latest };
  return {
    ...(agency === undefined ? {} : findSource(names, agency)),
    ...(theme === undefined ? {} : findTheme(names, theme)),
    ...(range.from === undefined ? {} : { from: range.from }),
    ...(range.to === undefined ? {} : { to: range.to }),
    ...(text === undefined ? {} : { text }),
    ...(scope === undefined ? {} : { scope: scopeNamed(scope) }),
  };
}

/** The days a wording stands for: "--from summer 2019" begins on 1 June, "--to summer 2019" ends on 31 August. */
function daysOf(option: string, words: string | undefined): { earliest: string; latest: string } | null {
  if (words === undefined) return null;
  const { earliest, latest } = readDate(words);
  if (earliest === null || latest === null) {
    throw new Refusal(
      'invalid_input',
      `The date after --${option} can’t be read. Write 3 June 2019, June 2019 or 2019.`,
    );
  }
  return { earliest, latest };
}

function scopeNamed(words: string): NonNullable<SentEventFilter['scope']> {
  const scope = scopes.find((candidate) => candidate === words);
  if (scope === undefined) throw new UsageError(`--scope takes ${scopes.join(', ')}.`);
  return [scope];
}
