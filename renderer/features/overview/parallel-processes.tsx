import type { Changes } from '../../../shared/model/index.ts';
import { EdtfField, useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';

export function ParallelProcesses() {
  const { data: rows } = useCommandQuery('parallelProcesses.list', {});
  const add = useCommand('parallelProcesses.add');
  const update = useCommand('parallelProcesses.update');
  const move = useCommand('parallelProcesses.move');
  const save = (id: number, changes: Changes<'parallelProcesses'>) => update.runOrThrow({ id, changes });
  return (
    <RecordRows
      title="Parallel proceedings"
      words="Criminal, inquest, family court and other processes beside the review."
      table="parallelProcesses"
      rows={rows}
      nameOf={(row) => row.name}
      addLabel="Add proceedings"
      onAdd={() => add.run({ name: 'New proceedings' })}
      onMove={(id, to) => void move.run({ id, to })}
      render={(row) => (
        <>
          <AutosaveField label="Proceedings" value={row.name} onSave={(name) => save(row.id, { name })} />
          <AutosaveField label="Held by" value={row.owner} onSave={(owner) => save(row.id, { owner })} />
          <EdtfField label="From" value={row.startOn} onSave={(startOn) => save(row.id, { startOn })} />
          <EdtfField label="To" value={row.endOn} onSave={(endOn) => save(row.id, { endOn })} />
          <AutosaveField
            label="Where they stand"
            className="is-wide"
            multiline
            value={row.state}
            onSave={(state) => save(row.id, { state })}
          />
        </>
      )}
    />
  );
}
