import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { Button, Dialog } from '../../ui/index.ts';
import { useCaseWords } from './case-words.ts';
import { $replaceWord } from './replace-word.ts';
import { type SpellingState, useSpelling } from './use-spelling.ts';

/** Underlines unknown words while the editor is open; its button lists them with what could have been meant. */
export function SpellingControl() {
  const [editor] = useLexicalComposerContext();
  const spelling = useSpelling(useCaseWords());
  const [isOpen, setIsOpen] = useState(false);
  const count = spelling.unknown.size;
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {count === 0 ? 'Spelling' : `Spelling: ${count}`}
      </Button>
      <Dialog title="Words that are not in the dictionary" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {count === 0 && <p>Every word of this section is known.</p>}
        <ul className="spelling-list">
          {[...spelling.unknown].map(([word, times]) => (
            <UnknownWord
              key={word}
              word={word}
              times={times}
              spelling={spelling}
              onReplace={(better) => editor.update(() => $replaceWord(word, better))}
            />
          ))}
        </ul>
        <p className="small muted">
          British English, checked on this computer: nothing is sent anywhere. Words taken as they are stay known until
          Casewright is closed; names of the case are always known.
        </p>
      </Dialog>
    </>
  );
}

type UnknownWordProps = {
  word: string;
  times: number;
  spelling: SpellingState;
  onReplace: (better: string) => void;
};

function UnknownWord({ word, times, spelling, onReplace }: UnknownWordProps) {
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each word
  useEffect(() => {
    let isWanted = true;
    void spelling.suggest(word).then((found) => {
      if (isWanted) setSuggestions(found);
    });
    return () => {
      isWanted = false;
    };
  }, [word]);
  return (
    <li>
      <span className="spelling-word">
        {word}
        {times > 1 && <span className="muted"> {times} times</span>}
      </span>
      <span className="row">
        {suggestions.map((better) => (
          <Button key={better} onPress={() => onReplace(better)} aria-label={`Replace ${word} with ${better}`}>
            {better}
          </Button>
        ))}
        <Button variant="quiet" onPress={() => spelling.accept(word)} aria-label={`Take ${word} as it is`}>
          Take it as it is
        </Button>
      </span>
    </li>
  );
}
