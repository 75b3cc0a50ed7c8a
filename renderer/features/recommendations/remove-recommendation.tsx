import type { Dependent } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';

type RemoveRecommendationProps = { recommendation: Row<'recommendations'>; onClose: () => void };

/** Asks before a recommendation goes, and says what goes with it. */
export function RemoveRecommendation({ recommendation, onClose }: RemoveRecommendationProps) {
  const input = { table: 'recommendations' as const, ids: [recommendation.id] };
  const dependents = useCommandQuery('records.dependents', input).data;
  const remove = useCommand('recommendations.remove');
  return (
    <ConfirmDialog
      title={`Delete R${recommendation.ref}?`}
      isOpen
      onClose={onClose}
      onConfirm={() => void remove.run({ ids: [recommendation.id] }).then(onClose)}
      confirmLabel="Delete"
      isDangerous
      isBusy={remove.isBusy}
    >
      <p>{recommendation.text.trim() || 'It has no text yet.'}</p>
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
      <p className="muted">
        The reference R{recommendation.ref} is never given again. You can take this back with Undo.
      </p>
    </ConfirmDialog>
  );
}

function wordDependent({ table, count }: Dependent): string {
  const several = (one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  switch (table) {
    case 'actions':
      return `${several('action', 'actions')}, deleted with it`;
    case 'recommendationLearning':
      return `${several('link', 'links')} to findings (the findings stay)`;
    default:
      return several('other record', 'other records');
  }
}
