import { readDate } from '../../shared/dates/index.ts';

/** How a wording is understood: `start` is null where it names no date, and `warnings` say why or what to check. */
export function describeDate(words: string, isJson: boolean): string {
  const { start, end, meaning, part, timeText, earliest, latest, wording, warnings } = readDate(words);
  if (isJson) {
    const keys = { start, end, meaning, part, timeText, earliest, latest, wording, warnings };
    return `${JSON.stringify(keys, null, 1)}\n`;
  }
  const stored = start === null ? 'no date' : [start, ...(end === null ? [] : [end])].join('/');
  const bounds = start === null ? [] : [`from ${earliest ?? 'an open start'} to ${latest ?? 'an open end'}`];
  const lines = [wording, [stored, meaning, ...(part === null ? [] : [part]), ...bounds].join(', ')];
  return `${[...lines, ...warnings.map(({ message }) => message)].join('\n')}\n`;
}
