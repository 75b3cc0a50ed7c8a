import { type ReactNode, useEffect, useRef, useState } from 'react';
import { RemoveDialog, type RemoveDialogProps } from '../../host/index.ts';
import { Button, IconButton, Panel } from '../../ui/index.ts';

export type RecordRowsProps<Row> = {
  title: string;
  words: string;
  table: RemoveDialogProps['table'];
  rows: readonly Row[] | undefined;
  /** Names a row for its buttons: “v0.1”. */
  nameOf: (row: Row) => string;
  /** The row's fields. */
  render: (row: Row) => ReactNode;
  addLabel: string;
  onAdd: () => Promise<{ id: number } | undefined>;
  /** Missing for lists that sort themselves. */
  onMove?: ((id: number, to: number) => void) | undefined;
};

/** A short list whose records are edited where they stand; a new one begins with the focus in its first field. */
export function RecordRows<Row extends { id: number }>(props: RecordRowsProps<Row>) {
  const { title, words, table, rows, nameOf, render, addLabel, onAdd, onMove } = props;
  const [removing, setRemoving] = useState<Row | null>(null);
  const [addedId, setAddedId] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAddedShown = rows?.some((row) => row.id === addedId) ?? false;
  useEffect(() => {
    if (!isAddedShown) return;
    const field = list.current?.querySelector<HTMLInputElement>(`[data-record="${addedId}"] :is(input, textarea)`);
    field?.focus();
    field?.select();
    setAddedId(null);
  }, [addedId, isAddedShown]);

  return (
    <Panel
      title={title}
      actions={
        <Button icon="plus" onPress={async () => setAddedId((await onAdd())?.id ?? null)}>
          {addLabel}
        </Button>
      }
    >
      <p className="muted small">{words}</p>
      {rows && rows.length > 0 && (
        <ol ref={list} className="record-rows">
          {rows.map((row, place) => (
            <li key={row.id} data-record={row.id} className="record-row">
              <div className="form-grid">{render(row)}</div>
              <div className="record-row-actions">
                {onMove && (
                  <>
                    <IconButton
                      icon="up"
                      label={`Move ${nameOf(row)} up`}
                      isDisabled={place === 0}
                      onPress={() => onMove(row.id, place - 1)}
                    />
                    <IconButton
                      icon="down"
                      label={`Move ${nameOf(row)} down`}
                      isDisabled={place === rows.length - 1}
                      onPress={() => onMove(row.id, place + 1)}
                    />
                  </>
                )}
                <IconButton icon="bin" label={`Delete ${nameOf(row)}`} onPress={() => setRemoving(row)} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {removing && (
        <RemoveDialog table={table} id={removing.id} name={nameOf(removing)} onClose={() => setRemoving(null)} />
      )}
    </Panel>
  );
}
