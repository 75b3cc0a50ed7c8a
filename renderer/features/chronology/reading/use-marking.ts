import { useRef } from 'react';
import { useClient, useCommand, useNotices, wordError } from '../../../host/index.ts';
import { significanceOptions } from '../panel/choice-options.ts';
import { eventName } from '../words.ts';
import type { Mark } from './mark-keys.ts';

/**
 * Marks an event, or takes the same mark away. One key after another, by what is in the file and not by what was drawn
 * last: pressing ahead of the screen does what was meant.
 */
export function useMarking(say: (words: string) => void): (id: number, mark: Mark) => void {
  const client = useClient();
  const { notify } = useNotices();
  const { runOrThrow: update } = useCommand('events.update');
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const work = async (id: number, mark: Mark) => {
    const [event] = await client.call('events.rows', { ids: [id] });
    if (!event) return;
    const significance = event.significance === mark ? 'routine' : mark;
    await update({ id, changes: { significance } });
    const words = significanceOptions.find((option) => option.id === significance)?.label ?? '';
    say(`${eventName(event)} is marked: ${words.toLowerCase()}`);
  };
  return (id, mark) => {
    queue.current = queue.current
      .then(() => work(id, mark))
      .catch((error) => notify({ kind: 'error', words: wordError(error) }));
  };
}
