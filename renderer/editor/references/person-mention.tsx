import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useCommandQuery } from '../../host/index.ts';
import { rememberReference } from '../nodes/reference-names.ts';

/** Shows a person by the pseudonym that the case gives now. */
export function PersonMention({ personId }: { personId: number }) {
  const [editor] = useLexicalComposerContext();
  const people = useCommandQuery('people.list', {}).data;
  const person = people?.find((candidate) => candidate.id === personId);
  const words = person?.pseudonym ?? (people ? 'person removed' : '…');
  useEffect(() => {
    if (person) rememberReference(editor, 'person', personId, person.pseudonym);
  }, [editor, person, personId]);
  return (
    <span
      className="editor-reference"
      data-missing={people && !person ? true : undefined}
      title="Follows the list of people"
    >
      {words}
    </span>
  );
}
