// By path: the package's only entry reads the files with Node, and this runs in a page.
import affixes from '../../../node_modules/dictionary-en-gb/index.aff?raw';
import dictionary from '../../../node_modules/dictionary-en-gb/index.dic?raw';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';
import { createSpeller } from './speller.ts';

/** Answers questions about spelling off the page's own thread, so that typing never waits for the dictionary. */
const speller = createSpeller(affixes, dictionary);

self.addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  const words =
    data.ask === 'unknown' ? data.words.filter((word) => !speller.isKnown(word)) : speller.suggest(data.word);
  self.postMessage({ id: data.id, words } satisfies SpellingAnswer);
});
