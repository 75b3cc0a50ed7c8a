import type { SpellingAnswer, SpellingQuestion } from './messages.ts';

export type Spelling = {
  /** Which of these words are not known; each word is asked about once. */
  readonly unknown: (words: Iterable<string>) => Promise<ReadonlySet<string>>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
};

/** Asks the worker that holds the dictionary; what it said of a word is kept, so a long text is judged at once. */
export function createSpelling(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): Spelling {
  const judged = new Map<string, boolean>();
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let lastId = 0;
  worker.addEventListener('message', (event) => {
    const { id, words } = (event as MessageEvent<SpellingAnswer>).data;
    waiting.get(id)?.(words);
    waiting.delete(id);
  });
  const ask = (question: Omit<SpellingQuestion, 'id'>): Promise<readonly string[]> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      worker.postMessage({ ...question, id: lastId });
    });
  return {
    async unknown(words) {
      const all = new Set(words);
      const asked = [...all].filter((word) => !judged.has(word));
      if (asked.length > 0) {
        const unknown = new Set(await ask({ ask: 'unknown', words: asked } as Omit<SpellingQuestion, 'id'>));
        for (const word of asked) judged.set(word, !unknown.has(word));
      }
      return new Set([...all].filter((word) => judged.get(word) === false));
    },
    suggest: (word) => ask({ ask: 'suggest', word } as Omit<SpellingQuestion, 'id'>),
  };
}
