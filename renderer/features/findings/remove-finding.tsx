import type { Dependent } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { refOf } from './use-findings.ts';

/** Asks before a finding goes, and says what goes with it. */
export function RemoveFinding({ finding, onClose }: { finding: Row<'learning'>; onClose: () => void }) {
  const dependents = useCommandQuery('records.dependents', { table: 'learning', ids: [finding.id] }).data;
  const remove = useCommand('learning.remove');
  return (
    <ConfirmDialog
      title={`Delete ${refOf(finding)}?`}
      isOpen
      onClose={onClose}
      onConfirm={() => void remove.run({ ids: [finding.id] }).then(onClose)}
      confirmLabel="Delete"
      isDangerous
      isBusy={remove.isBusy}
    >
      <p>{finding.text.trim() || 'It has no text yet.'}</p>
      {dependents && dependents.length > 0 && (
        <>
          <p>What relies on it:</p>
          <ul>
            {dependents.map((dependent) => (
              <li key={`${dependent.table} ${dependent.effect}`}>{wordDependent(dependent)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="muted">The reference {refOf(finding)} is never given again. You can take this back with Undo.</p>
    </ConfirmDialog>
  );
}

function wordDependent({ table, count }: Dependent): string {
  const several = (one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  switch (table) {
    case 'learningEvidence':
      return `${several('link', 'links')} to events (the events stay)`;
    case 'learningThemes':
      return `${several('link', 'links')} to themes (the themes stay)`;
    case 'recommendationLearning':
      return `${several('link', 'links')} from recommendations (the recommendations stay)`;
    default:
      return several('other record', 'other records');
  }
}
