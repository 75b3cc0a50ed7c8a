import type { Changes, Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { AutosaveField, Button, Checkbox, Panel } from '../../ui/index.ts';
import { FamilyPanel } from './family-panel.tsx';
import { PrivateDetails } from './private-details.tsx';

export type PersonDetailProps = {
  person: Row<'people'>;
  onRemove: (person: Row<'people'>) => void;
  onSelect: (personId: number) => void;
};

/** One person: what documents may say, and apart from it what never leaves the file. */
export function PersonDetail({ person, onRemove, onSelect }: PersonDetailProps) {
  const update = useCommand('people.update');
  const save = (changes: Changes<'people'>) => update.runOrThrow({ id: person.id, changes });
  const choose = (changes: Changes<'people'>) => void update.run({ id: person.id, changes });
  return (
    <div className="stack">
      <Panel
        title={person.pseudonym}
        actions={
          <Button variant="quiet" icon="bin" onPress={() => onRemove(person)}>
            Delete…
          </Button>
        }
      >
        <div className="form-grid">
          <AutosaveField label="Pseudonym" value={person.pseudonym} onSave={(pseudonym) => save({ pseudonym })} />
          <AutosaveField
            label="Relation to the subject"
            description="Mother, Mother’s partner, paternal grandparent"
            value={person.relation}
            onSave={(relation) => save({ relation })}
          />
        </div>
        <Checkbox
          label="Subject of the review"
          isSelected={person.isSubject}
          onChange={(isSubject) => choose({ isSubject })}
        />
        <Checkbox
          label="Listed in the key to people, and printed in the family tree"
          isSelected={person.isInKey}
          onChange={(isInKey) => choose({ isInKey })}
        />
      </Panel>
      <FamilyPanel person={person} choose={choose} onSelect={onSelect} />
      <PrivateDetails person={person} save={save} />
    </div>
  );
}
