import { useState } from 'react';
import { useCommand, useCommandQuery, wordError } from '../../host/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';

/** Acronyms of the section that a reader could not look up; each can be put into the glossary from here. */
export function UnexplainedTerms({ sectionId, isReadOnly }: { sectionId: number; isReadOnly: boolean }) {
  const terms = useCommandQuery('sections.unexplained', { id: sectionId }, { keepsPrevious: true }).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      {terms.length > 0 && (
        <section className="report-terms small" aria-label="Acronyms explained nowhere">
          <p>Not explained in the report or its glossary:</p>
          <ul className="row">
            {terms.map((term) => (
              <li key={term}>
                {isReadOnly ? (
                  term
                ) : (
                  <Button variant="quiet" aria-label={`Add ${term} to the glossary`} onPress={() => setChosen(term)}>
                    {term}: add to glossary…
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {chosen !== null && <TermDialog term={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

/** Asks what an acronym means. A term without a meaning would explain nothing, so one has to be given. */
function TermDialog({ term, onClose }: { term: string; onClose: () => void }) {
  const add = useCommand('glossary.add');
  const [meaning, setMeaning] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    if (meaning.trim() === '') {
      setProblem('Say what it means.');
      return;
    }
    try {
      await add.runOrThrow({ term, meaning: meaning.trim() });
      onClose();
    } catch (error) {
      setProblem(wordError(error));
    }
  };
  return (
    <Dialog
      title={`Add ${term} to the glossary`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            Add to glossary
          </Button>
        </>
      }
    >
      <TextField
        label={`What ${term} means`}
        value={meaning}
        onChange={(typed) => {
          setMeaning(typed);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
        errorMessage={problem}
        autoFocus
      />
    </Dialog>
  );
}
