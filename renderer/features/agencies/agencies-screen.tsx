import type { Row } from '../../../shared/model/index.ts';
import { isNameTaken, RemoveDialog, useCommand, useCommandQuery, useRecordList } from '../../host/index.ts';
import { AddField, EmptyState, OrderedList, SectionHeading, SplitView } from '../../ui/index.ts';
import { AgencyDetail } from './agency-detail.tsx';

/** The agencies that hold events, in the order in which the report lists them. */
export function AgenciesScreen() {
  const { data: agencies } = useCommandQuery('agencies.list', {});
  const add = useCommand('agencies.add');
  const choice = useRecordList<Row<'agencies'>>('agencies', agencies ?? []);
  const addAgency = async (name: string) => {
    const added = await add.run({ name });
    if (added) choice.select(added.id);
    return added !== undefined;
  };
  const refusalOf = (name: string) =>
    isNameTaken(
      name,
      (agencies ?? []).map((one) => one.name),
    )
      ? 'There is already an agency of this name.'
      : null;
  return (
    <>
      <SectionHeading
        level={1}
        words="Those whose records the review draws on. The family is not an agency: an event says of itself when it comes from the family."
      >
        Agencies
      </SectionHeading>
      {agencies && (
        <SplitView
          detailLabel="Agency"
          detailWidth="wide"
          main={
            <div className="stack">
              <AddField label="Add an agency by name" addLabel="Add" refusalOf={refusalOf} onAdd={addAgency} />
              {agencies.length === 0 ? (
                <EmptyState
                  title="No agencies yet"
                  words="Add those that were asked for a return: police, probation, schools, health."
                />
              ) : (
                <OrderedList
                  label="Agencies"
                  selectedId={choice.selected?.id ?? null}
                  onSelect={choice.select}
                  items={agencies.map((agency, place) => ({
                    id: agency.id,
                    name: agency.name,
                    number: place + 1,
                    title: agency.name,
                    note: [agency.shortName, agency.contribution].filter(Boolean).join(' · '),
                    entries: choice.entriesOf(agency),
                  }))}
                />
              )}
            </div>
          }
          detail={
            choice.selected ? (
              <AgencyDetail key={choice.selected.id} agency={choice.selected} onRemove={choice.setRemoving} />
            ) : null
          }
        />
      )}
      {choice.removing && (
        <RemoveDialog
          table="agencies"
          id={choice.removing.id}
          name={choice.removing.name}
          onClose={() => choice.setRemoving(null)}
        />
      )}
    </>
  );
}
