import type { Row } from '../../../shared/model/index.ts';
import { isNameTaken, RemoveDialog, useCommand, useCommandQuery, useRecordList } from '../../host/index.ts';
import { AddField, EmptyState, OrderedList, SectionHeading, SplitView } from '../../ui/index.ts';
import { PersonDetail } from './person-detail.tsx';

/** Everybody who matters, by pseudonym, in the order in which the key to people prints them. */
export function PeopleScreen() {
  const { data: people } = useCommandQuery('people.list', {});
  const add = useCommand('people.add');
  const choice = useRecordList<Row<'people'>>('people', people ?? []);
  const addPerson = async (pseudonym: string) => {
    const added = await add.run({ pseudonym });
    if (added) choice.select(added.id);
    return added !== undefined;
  };
  const refusalOf = (name: string) =>
    isNameTaken(
      name,
      (people ?? []).map((one) => one.pseudonym),
    )
      ? 'There is already a person of this name.'
      : null;
  return (
    <>
      <SectionHeading
        level={1}
        words="By the names that documents print. Their order here is the order of the key to people. Real names are kept apart, marked private."
      >
        People
      </SectionHeading>
      {people && (
        <SplitView
          detailLabel="Person"
          detailWidth="wide"
          main={
            <div className="stack">
              <AddField label="Add a person by pseudonym" addLabel="Add" refusalOf={refusalOf} onAdd={addPerson} />
              {people.length === 0 ? (
                <EmptyState
                  title="Nobody yet"
                  words="Begin with the subject of the review, such as Child T, then the family."
                />
              ) : (
                <OrderedList
                  label="People"
                  selectedId={choice.selected?.id ?? null}
                  onSelect={choice.select}
                  items={people.map((person, place) => ({
                    id: person.id,
                    name: person.pseudonym,
                    number: place + 1,
                    title: person.pseudonym,
                    note: noteOf(person),
                    isMuted: !person.isInKey,
                    entries: choice.entriesOf(person),
                  }))}
                />
              )}
            </div>
          }
          detail={
            choice.selected ? (
              <PersonDetail key={choice.selected.id} person={choice.selected} onRemove={choice.setRemoving} />
            ) : null
          }
        />
      )}
      {choice.removing && (
        <RemoveDialog
          table="people"
          id={choice.removing.id}
          name={choice.removing.pseudonym}
          onClose={() => choice.setRemoving(null)}
        />
      )}
    </>
  );
}

function noteOf(person: Row<'people'>): string {
  return [person.relation, person.isSubject && 'Subject of the review', !person.isInKey && 'Not in the key to people']
    .filter(Boolean)
    .join(' · ');
}
