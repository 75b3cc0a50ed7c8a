import type { Changes, Row } from '../../../shared/model/index.ts';
import { actionStatuses } from '../../../shared/model/judgement-tables.ts';
import { useCommand, useSubjectWording } from '../../host/index.ts';
import { AutosaveField, Button, Panel, Select } from '../../ui/index.ts';
import { actionStatusWords } from './action-words.ts';
import { DueDateField } from './due-date-field.tsx';

type ActionFormProps = {
  action: Row<'actions'>;
  /** Its place among the recommendation's actions, from 1. */
  number: number;
  count: number;
  agencies: readonly Row<'agencies'>[];
  isReadOnly: boolean;
  onRemoved: () => void;
};

type TextKey = 'action' | 'owner' | 'measure' | 'evidence' | 'outcomeForChildren' | 'statusReason' | 'updates';

/** One action in full (fields of DOMAIN 7). Outcome for children is kept apart from completion on purpose. */
export function ActionForm({ action, number, count, agencies, isReadOnly, onRemoved }: ActionFormProps) {
  const say = useSubjectWording();
  const update = useCommand('actions.update');
  const move = useCommand('actions.move');
  const remove = useCommand('actions.remove');
  const save = (changes: Changes<'actions'>) => update.runOrThrow({ id: action.id, changes });
  const field = (key: TextKey, label: string, options: { description?: string; isLong?: boolean } = {}) => (
    <AutosaveField
      label={say(label)}
      description={options.description}
      multiline={options.isLong}
      rows={2}
      className={options.isLong ? 'is-wide' : undefined}
      value={action[key]}
      onSave={(text) => save({ [key]: text })}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <Panel title={`Action ${number}`} level={4} className="action-form">
      <div className="form-grid">
        {field('action', 'What will be done', { isLong: true })}
        <Select
          label="Lead agency"
          value={String(action.leadAgencyId ?? '')}
          options={[{ id: '', label: 'Not set' }, ...agencies.map(({ id, name }) => ({ id: String(id), label: name }))]}
          onChange={(id) =>
            void update.run({ id: action.id, changes: { leadAgencyId: id === '' ? null : Number(id) } })
          }
          isDisabled={isReadOnly}
        />
        {field('owner', 'Owner', { description: 'A role, not a name: Head of Safeguarding' })}
        {field('measure', 'Measure', { description: 'How you will know that it has worked', isLong: true })}
        {field('evidence', 'Evidence', { description: 'What will show it: an audit, a training record', isLong: true })}
        {field('outcomeForChildren', 'Outcome for children', { isLong: true })}
        <DueDateField
          label="Starts"
          value={action.startOn}
          onSave={(startOn) => save({ startOn })}
          isReadOnly={isReadOnly}
        />
        <DueDateField label="Due" value={action.dueOn} onSave={(dueOn) => save({ dueOn })} isReadOnly={isReadOnly} />
        <Select
          label="Status"
          value={action.status}
          options={actionStatuses.map((status) => ({ id: status, label: actionStatusWords[status] }))}
          onChange={(status) => void update.run({ id: action.id, changes: { status } })}
          isDisabled={isReadOnly}
        />
        {action.status === 'not_accepted' && field('statusReason', 'Reason for not accepting it', { isLong: true })}
        {field('updates', 'Updates', { description: 'What has happened so far, newest first', isLong: true })}
      </div>
      {!isReadOnly && (
        <div className="row">
          <Button onPress={() => void move.run({ id: action.id, to: number - 2 })} isDisabled={number === 1} icon="up">
            Move up
          </Button>
          <Button
            onPress={() => void move.run({ id: action.id, to: number })}
            isDisabled={number === count}
            icon="down"
          >
            Move down
          </Button>
          <Button variant="danger" icon="bin" onPress={() => void remove.run({ ids: [action.id] }).then(onRemoved)}>
            Delete action
          </Button>
        </div>
      )}
    </Panel>
  );
}
