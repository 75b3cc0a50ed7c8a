import type { Changes } from '../../../shared/model/index.ts';
import { useAppState, useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';

/** The version table of the report's control page. */
export function Versions() {
  const { data: app } = useAppState();
  const { data: rows } = useCommandQuery('versions.list', {});
  const add = useCommand('versions.add');
  const update = useCommand('versions.update');
  const move = useCommand('versions.move');
  const save = (id: number, changes: Changes<'versions'>) => update.runOrThrow({ id, changes });
  return (
    <RecordRows
      title="Versions"
      words="The report prints this table on its control page. The last version is offered when you export."
      table="versions"
      rows={rows}
      nameOf={(row) => row.label}
      addLabel="Add a version"
      onAdd={() => add.run({ label: nextLabel(rows?.at(-1)?.label), date: today(), author: app?.who ?? '' })}
      onMove={(id, to) => void move.run({ id, to })}
      render={(row) => (
        <>
          <AutosaveField label="Version" value={row.label} onSave={(label) => save(row.id, { label })} />
          <AutosaveField label="Date" value={row.date} onSave={(date) => save(row.id, { date })} />
          <AutosaveField label="Author" value={row.author} onSave={(author) => save(row.id, { author })} />
          <AutosaveField
            label="Circulated to"
            value={row.circulation}
            onSave={(circulation) => save(row.id, { circulation })}
          />
          <AutosaveField
            label="What changed"
            className="is-wide"
            multiline
            rows={1}
            value={row.change}
            onSave={(change) => save(row.id, { change })}
          />
        </>
      )}
    />
  );
}

/** v0.1, then one more in the last place of the version before: v0.9 → v0.10. */
function nextLabel(last: string | undefined): string {
  return last?.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1)) ?? 'v0.1';
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
}
