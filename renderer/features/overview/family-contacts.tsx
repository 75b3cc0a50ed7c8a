import type { Changes } from '../../../shared/model/index.ts';
import { EdtfField, useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';
import { RecordSelect } from './record-select.tsx';

export function FamilyContacts() {
  const { data: rows } = useCommandQuery('familyContacts.list', {});
  const { data: people = [] } = useCommandQuery('people.list', {});
  const add = useCommand('familyContacts.add');
  const update = useCommand('familyContacts.update');
  const move = useCommand('familyContacts.move');
  const save = (id: number, changes: Changes<'familyContacts'>) => update.runOrThrow({ id, changes });
  return (
    <RecordRows
      title="Contact with the family"
      words="How the family took part in the review, or why they did not."
      table="familyContacts"
      rows={rows}
      nameOf={(row) => `contact ${(rows?.indexOf(row) ?? 0) + 1}`}
      addLabel="Add a contact"
      onAdd={() => add.run({})}
      onMove={(id, to) => void move.run({ id, to })}
      render={(row) => (
        <>
          <AutosaveField
            label="How"
            description="Letter, visit, telephone, through an advocate"
            value={row.how}
            onSave={(how) => save(row.id, { how })}
          />
          <RecordSelect
            label="With"
            value={row.personId}
            options={people.map(({ id, pseudonym }) => ({ id, label: pseudonym }))}
            noneLabel="Not one person"
            onChange={(personId) => void update.run({ id: row.id, changes: { personId } })}
          />
          <EdtfField label="When" value={row.contactOn} onSave={(contactOn) => save(row.id, { contactOn })} />
          <AutosaveField
            label="What came of it"
            className="is-wide"
            multiline
            value={row.summary}
            onSave={(summary) => save(row.id, { summary })}
          />
          <AutosaveField
            label="Private note"
            className="is-wide"
            multiline
            rows={1}
            value={row.privateNote}
            onSave={(privateNote) => save(row.id, { privateNote })}
          />
        </>
      )}
    />
  );
}
