import type { Row } from '../../../shared/model/index.ts';
import {
  isNameTaken,
  RemoveDialog,
  useCommand,
  useCommandQuery,
  useNavigation,
  useRecordList,
} from '../../host/index.ts';
import { AddField, EmptyState, OrderedList, SectionHeading, SplitView, Tabs } from '../../ui/index.ts';
import { FamilyTreePane } from './family-tree-pane.tsx';
import { PersonDetail } from './person-detail.tsx';

/** Everybody who matters, by pseudonym, in the order in which the key to people prints them. */
export function PeopleScreen() {
  const { params, go } = useNavigation();
  const { data: people } = useCommandQuery('people.list', {});
  const { data: links } = useCommandQuery('personLinks.list', {});
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
  const tab = params.tab === 'tree' ? 'tree' : 'list';
  const list = (everybody: readonly Row<'people'>[]) => (
    <div className="stack">
      <AddField label="Add a person by pseudonym" addLabel="Add" refusalOf={refusalOf} onAdd={addPerson} />
      {everybody.length === 0 ? (
        <EmptyState
          title="Nobody yet"
          words="Begin with the subject of the review, such as Child T, then the family."
        />
      ) : (
        <OrderedList
          label="People"
          selectedId={choice.selected?.id ?? null}
          onSelect={choice.select}
          items={everybody.map((person, place) => ({
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
  );
  return (
    <>
      <SectionHeading
        level={1}
        words="By the names that documents print. Their order here is the order of the key to people. Real names are kept apart, marked private."
      >
        People
      </SectionHeading>
      {people && links && (
        <SplitView
          detailLabel="Person"
          detailWidth={tab === 'tree' ? 'narrow' : 'wide'}
          main={
            <Tabs
              label="List or family tree"
              selected={tab}
              onSelect={(id) => go('people', { ...params, tab: id }, { replace: true })}
              tabs={[
                { id: 'list', label: 'Everybody', content: list(people) },
                {
                  id: 'tree',
                  label: 'Family tree',
                  content: (
                    <FamilyTreePane
                      people={people}
                      links={links}
                      selectedId={choice.selected?.id ?? null}
                      onSelect={choice.select}
                    />
                  ),
                },
              ]}
            />
          }
          detail={
            choice.selected ? (
              <PersonDetail
                key={choice.selected.id}
                person={choice.selected}
                onRemove={choice.setRemoving}
                onSelect={choice.select}
              />
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
