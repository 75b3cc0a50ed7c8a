import { useState } from 'react';
import type { TableName } from '../../../shared/model/index.ts';
import type { OrderedListEntry } from '../../ui/index.ts';
import { useNavigation } from '../navigation.tsx';
import { useCommand } from '../use-command.ts';

type MovableTable = Extract<TableName, 'people' | 'agencies' | 'panelMembers' | 'familyContacts' | 'versions'>;

export type RecordChoice<Row> = {
  /** The row named in the screen's `select`, else the first. */
  readonly selected: Row | undefined;
  readonly select: (id: number) => void;
  /** The row that a RemoveDialog should ask about. */
  readonly removing: Row | null;
  readonly setRemoving: (row: Row | null) => void;
  /** Move up, move down and delete, for the list's menus and keys. */
  readonly entriesOf: (row: Row) => readonly OrderedListEntry[];
};

/** A list in an order of its own with one record open beside it; which one is kept with the place in the app. */
export function useRecordList<Row extends { id: number }>(
  table: MovableTable,
  rows: readonly Row[],
): RecordChoice<Row> {
  const { screen, params, go } = useNavigation();
  const { run: move } = useCommand(`${table}.move`);
  const [removing, setRemoving] = useState<Row | null>(null);
  return {
    selected: rows.find((row) => row.id === params.select) ?? rows[0],
    select: (id) => go(screen, { ...params, select: id }, { replace: true }),
    removing,
    setRemoving,
    entriesOf(row) {
      const place = rows.indexOf(row);
      return [
        {
          id: 'up',
          label: 'Move up',
          isDisabled: place === 0,
          onAction: () => void move({ id: row.id, to: place - 1 }),
        },
        {
          id: 'down',
          label: 'Move down',
          isDisabled: place === rows.length - 1,
          onAction: () => void move({ id: row.id, to: place + 1 }),
        },
        { id: 'remove', label: 'Delete…', isDangerous: true, onAction: () => setRemoving(row) },
      ];
    },
  };
}
