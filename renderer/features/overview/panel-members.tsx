import type { Changes } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';
import { RecordSelect } from './record-select.tsx';

export function PanelMembers() {
  const { data: rows } = useCommandQuery('panelMembers.list', {});
  const { data: agencies = [] } = useCommandQuery('agencies.list', {});
  const add = useCommand('panelMembers.add');
  const update = useCommand('panelMembers.update');
  const move = useCommand('panelMembers.move');
  const save = (id: number, changes: Changes<'panelMembers'>) => update.runOrThrow({ id, changes });
  return (
    <RecordRows
      title="Review panel"
      words="By role and agency, as the report lists them. Names are private and are in no document."
      table="panelMembers"
      rows={rows}
      nameOf={(row) => row.role}
      addLabel="Add a panel member"
      onAdd={() => add.run({ role: 'Panel member' })}
      onMove={(id, to) => void move.run({ id, to })}
      render={(row) => (
        <>
          <AutosaveField label="Role" value={row.role} onSave={(role) => save(row.id, { role })} />
          <RecordSelect
            label="Agency"
            value={row.agencyId}
            options={agencies.map(({ id, name }) => ({ id, label: name }))}
            noneLabel="No agency"
            onChange={(agencyId) => void update.run({ id: row.id, changes: { agencyId } })}
          />
          <AutosaveField
            label="Name (private)"
            value={row.memberName}
            autoComplete="off"
            onSave={(memberName) => save(row.id, { memberName })}
          />
        </>
      )}
    />
  );
}
