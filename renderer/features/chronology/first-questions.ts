import { readFilter } from '../../event-filter/index.ts';
import type { Question, ScreenParams } from '../../host/index.ts';

/** What a tall window shows at once. */
export const rowsOfFirstScreen = 24;

/** The events in chronological order, as most cases are kept, and how this case is laid out. */
export function firstQuestions({ filter }: ScreenParams): readonly Question[] {
  return [
    { name: 'events.query', input: { filter: readFilter(filter), first: rowsOfFirstScreen } },
    { name: 'viewSettings.get', input: { name: 'chronology-layout' } },
  ];
}
