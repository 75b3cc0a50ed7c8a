import { type FormEvent, useState } from 'react';
import { relationChoices, wordChoice } from '../../../shared/family/relation-words.ts';
import { whyNotRelated } from '../../../shared/family/why-not-related.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand, wordError } from '../../host/index.ts';
import { Button, Select } from '../../ui/index.ts';

export type AddRelationProps = {
  person: Row<'people'>;
  people: readonly Row<'people'>[];
  links: readonly Row<'personLinks'>[];
};

const NOBODY = '';

/** Says what the person is, and to whom. What can't be is refused under the field, and the choice stays. */
export function AddRelation({ person, people, links }: AddRelationProps) {
  const add = useCommand('personLinks.add');
  const [choiceId, setChoiceId] = useState('parent');
  const [otherId, setOtherId] = useState(NOBODY);
  const [refusal, setRefusal] = useState<string>();
  const others = people.filter(({ id }) => id !== person.id);
  const options = [
    { id: NOBODY, label: 'Choose a person' },
    ...others.map(({ id, pseudonym }) => ({ id: String(id), label: pseudonym })),
  ];
  if (others.length === 0)
    return <p className="muted small">Add another person first, then say how they are related.</p>;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const choice = relationChoices.find(({ id }) => id === choiceId);
    if (!choice || otherId === NOBODY) return setRefusal('Choose a person first.');
    const other = Number(otherId);
    const [from, to] = choice.isFromOther ? [other, person.id] : [person.id, other];
    const link = { personId: from, otherId: to, kind: choice.kind };
    const why = whyNotRelated(links, link);
    if (why !== null) return setRefusal(why);
    try {
      await add.runOrThrow(link);
      setOtherId(NOBODY);
      setRefusal(undefined);
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <form className="add-relation" onSubmit={(event) => void submit(event)} aria-label="Add a family relation">
      <Select
        label={`${person.pseudonym} is`}
        value={choiceId}
        options={relationChoices.map((choice) => ({ id: choice.id, label: wordChoice(choice, person.gender) }))}
        onChange={(id) => {
          setChoiceId(id);
          setRefusal(undefined);
        }}
      />
      <Select
        label="Whom"
        value={otherId}
        options={options}
        errorMessage={refusal}
        onChange={(id) => {
          setOtherId(id);
          setRefusal(undefined);
        }}
      />
      <Button type="submit" icon="plus">
        Add relation
      </Button>
    </form>
  );
}
