import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { EventColumnId } from '../../../../shared/contract/index.ts';
import { useSubjectWording } from '../../../host/index.ts';
import { Button, Checkbox, Dialog, Toolbar } from '../../../ui/index.ts';
import { allColumns, gridColumns } from '../grid/grid-columns.tsx';
import { allowedWidth, movedColumn, orderedColumns } from './column-layout.ts';
import { drawnWidth } from './drawn-width.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type ColumnsDialogProps = { layout: LayoutControl; onClose: () => void };

/** Which columns are shown, in which order and how wide; the list behind follows at once. */
export function ColumnsDialog({ layout, onClose }: ColumnsDialogProps) {
  const [order, setOrder] = useState(() => orderOf(layout));
  const [current, setCurrent] = useState<EventColumnId>(order[0] ?? 'date');
  const say = useSubjectWording();
  const list = useRef<HTMLUListElement>(null);
  const isMovedByKey = useRef(false);
  const shown = new Set<EventColumnId>(layout.columns ?? gridColumns.map(({ id }) => id));
  const column = allColumns.find(({ id }) => id === current);
  const width = layout.widths[current];

  // A line that moves in the list loses the focus, which belongs to the person who moves it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order has changed
  useLayoutEffect(() => {
    if (!isMovedByKey.current) return;
    isMovedByKey.current = false;
    list.current?.querySelector<HTMLElement>(`[data-id="${current}"] input`)?.focus();
  }, [order]);

  const show = (id: EventColumnId, isShown: boolean) =>
    layout.change({ columns: order.filter((one) => (one === id ? isShown : shown.has(one))) });
  const move = (id: EventColumnId, by: 1 | -1) => {
    const next = movedColumn(order, id, by);
    setOrder([...next]);
    layout.change({ columns: next.filter((one) => shown.has(one)) });
  };
  const onKeyDown = (event: KeyboardEvent, id: EventColumnId) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    isMovedByKey.current = true;
    move(id, by);
  };
  const widen = (by: 1 | -1) =>
    layout.resize(current, allowedWidth(width ?? drawnWidth(current) ?? column?.least ?? 0) + by);
  const reset = () => {
    layout.change({ columns: null, widths: {} });
    setOrder(orderOf({ columns: null }));
  };

  return (
    <Dialog
      title="Columns"
      isOpen
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button isDisabled={layout.columns === null && Object.keys(layout.widths).length === 0} onPress={reset}>
            Standard columns
          </Button>
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p className="description">The ref always comes first. Alt with ↑ or ↓ moves a column.</p>
      <ul ref={list} className="column-list" aria-label="Columns in their order">
        {order.map((id) => {
          const { label: words, isPrivate } = allColumns.find((one) => one.id === id) ?? { label: id };
          const label = say(words);
          return (
            <li
              key={id}
              data-id={id}
              data-current={id === current || undefined}
              onFocus={() => setCurrent(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
            >
              <Checkbox
                label={isPrivate ? `${label} (never goes into a document)` : label}
                isSelected={shown.has(id)}
                onChange={(isShown) => show(id, isShown)}
              />
            </li>
          );
        })}
      </ul>
      {column && (
        <div className="column-tools">
          <p className="label" role="status">
            {say(column.label)}
            {width !== undefined && `: width ${width}`}
          </p>
          <Toolbar label={`Column ${say(column.label)}`}>
            <Button isDisabled={order[0] === current} onPress={() => move(current, -1)}>
              Move up
            </Button>
            <Button isDisabled={order.at(-1) === current} onPress={() => move(current, 1)}>
              Move down
            </Button>
            <Button onPress={() => widen(-1)}>Narrower</Button>
            <Button onPress={() => widen(1)}>Wider</Button>
            <Button isDisabled={width === undefined} onPress={() => layout.resize(current, null)}>
              Standard width
            </Button>
          </Toolbar>
        </div>
      )}
    </Dialog>
  );
}

function orderOf({ columns }: Pick<LayoutControl, 'columns'>): EventColumnId[] {
  return orderedColumns(columns)
    .map(({ id }) => id)
    .filter((id) => id !== 'ref');
}
