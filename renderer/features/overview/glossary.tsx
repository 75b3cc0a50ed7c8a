import type { Changes } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';

export function Glossary() {
  const { data: rows } = useCommandQuery('glossary.list', {});
  const add = useCommand('glossary.add');
  const update = useCommand('glossary.update');
  const save = (id: number, changes: Changes<'glossary'>) => update.runOrThrow({ id, changes });
  return (
    <RecordRows
      title="Glossary"
      words="Terms and abbreviations that the report explains. It prints them in alphabetical order."
      table="glossary"
      rows={rows}
      nameOf={(row) => row.term}
      addLabel="Add a term"
      onAdd={() => add.run({ term: 'New term' })}
      render={(row) => (
        <>
          <AutosaveField label="Term" value={row.term} onSave={(term) => save(row.id, { term })} />
          <AutosaveField
            label="Meaning"
            multiline
            rows={1}
            value={row.meaning}
            onSave={(meaning) => save(row.id, { meaning })}
          />
        </>
      )}
    />
  );
}
