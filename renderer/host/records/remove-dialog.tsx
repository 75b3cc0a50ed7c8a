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
  /** One record, or several that are deleted in one step. */
  id: number | readonly number[];
  /** What is deleted: “Mother”, “this version”. */
  name: string;
  /** The record's text, where its name alone does not tell which it is. */
  children?: ReactNode;
  onClose: () => void;
  onRemoved?: (() => void) | undefined;
};

/** Asks before a record is deleted, and shows what relies on it. Undo brings all of it back. */
export function RemoveDialog({ table, id, name, children, onClose, onRemoved }: RemoveDialogProps) {
  const ids = typeof id === 'number' ? [id] : [...id];
  const { data: dependents, error } = useCommandQuery('records.dependents', { table, ids });
  const remove = useCommand(`${table}.remove` as 'people.remove');
  const isBlocked = dependents?.some(({ effect }) => effect === 'blocks') ?? false;
  const confirm = async () => {
    const isRemoved = (await remove.run({ ids })) !== undefined;
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
      {dependents?.length === 0 && <p>Nothing else relies on {them(ids.length)}.</p>}
      {dependents && dependents.length > 0 && (
        <ul>
          {dependents.map((dependent) => (
            <li key={`${dependent.table} ${dependent.effect}`}>{wordDependent(dependent, ids.length)}</li>
          ))}
        </ul>
      )}
      <p className="muted">
        {isBlocked
          ? `Change what relies on ${them(ids.length)} first.`
          : `Undo brings ${them(ids.length)} back, with everything that goes with ${them(ids.length)}.`}
      </p>
    </ConfirmDialog>
  );
}

const them = (count: number) => (count === 1 ? 'it' : 'them');

function wordDependent({ table, count, effect, titles }: Dependent, removed: number): string {
  const what = countRecords(table, count);
  switch (effect) {
    case 'removed':
      return `${what} will be deleted with ${them(removed)}.`;
    case 'unlinked':
      return `${what} will stay and lose the link to ${them(removed)}.`;
    case 'mentions':
      return `${what} will say “[removed]” where ${removed === 1 ? 'it is' : 'they are'} mentioned: ${titles?.join(', ')}.`;
    case 'blocks':
      return `${what} cannot do without ${them(removed)}.`;
  }
}
