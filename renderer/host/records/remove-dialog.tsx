import type { ReactNode } from 'react';
import type { CommandName, Dependent } from '../../../shared/contract/index.ts';
import type { TableName } from '../../../shared/model/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { useCommand, wordError } from '../use-command.ts';
import { useCommandQuery } from '../use-command-query.ts';
import { countRecords } from './record-nouns.ts';

export type RemovableTable = { [N in TableName]: `${N}.remove` extends CommandName ? N : never }[TableName];

export type RemoveDialogProps = {
  table: RemovableTable;
  id: number;
  /** What is deleted: “Mother”, “this version”. */
  name: string;
  /** The record's text, where its name alone does not tell which it is. */
  children?: ReactNode;
  onClose: () => void;
  onRemoved?: (() => void) | undefined;
};

/** Asks before a record is deleted, and shows what relies on it. Undo brings all of it back. */
export function RemoveDialog({ table, id, name, children, onClose, onRemoved }: RemoveDialogProps) {
  const { data: dependents, error } = useCommandQuery('records.dependents', { table, ids: [id] });
  const remove = useCommand(`${table}.remove` as 'people.remove');
  const isBlocked = dependents?.some(({ effect }) => effect === 'blocks') ?? false;
  const confirm = async () => {
    const isRemoved = (await remove.run({ ids: [id] })) !== undefined;
    onClose();
    if (isRemoved) onRemoved?.();
  };
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      isOpen
      onClose={onClose}
      onConfirm={confirm}
      confirmLabel="Delete"
      isDangerous
      isBusy={remove.isBusy || !dependents || isBlocked}
    >
      {children}
      {error && <p role="alert">{wordError(error)}</p>}
      {dependents?.length === 0 && <p>Nothing else relies on it.</p>}
      {dependents && dependents.length > 0 && (
        <ul>
          {dependents.map((dependent) => (
            <li key={`${dependent.table} ${dependent.effect}`}>{wordDependent(dependent)}</li>
          ))}
        </ul>
      )}
      <p className="muted">
        {isBlocked ? 'Change what relies on it first.' : 'Undo brings it back, with everything that goes with it.'}
      </p>
    </ConfirmDialog>
  );
}

function wordDependent({ table, count, effect }: Dependent): string {
  const what = countRecords(table, count);
  switch (effect) {
    case 'removed':
      return `${what} will be deleted with it.`;
    case 'unlinked':
      return `${what} will stay and lose the link to it.`;
    case 'mentions':
      return `${what} will say “[removed]” where it is mentioned.`;
    case 'blocks':
      return `${what} cannot do without it.`;
  }
}
