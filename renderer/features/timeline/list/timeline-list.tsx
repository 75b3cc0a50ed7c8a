// biome-ignore-all lint/a11y/useSemanticElements: rows of which only some are drawn are no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in a row's button, never in a row
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { LaneKind } from '../../../../shared/contract/index.ts';
import { wordDay } from '../../../../shared/timeline/calendar-units.ts';
import type { WantedDays } from '../go-to-date.tsx';
import type { DatedEvent } from '../line/timeline-events.ts';
import type { TimelineData } from '../use-timeline-data.ts';
import { type ListColumn, listColumns } from './list-cells.ts';
import { type ListItem, listItems } from './list-items.ts';
import { useDateWordings } from './use-date-wordings.ts';

export type TimelineListProps = {
  data: TimelineData;
  lanes: LaneKind;
  selectedId: number | null;
  onSelect: (id: number) => void;
  wantedDays: WantedDays | null;
};

const ROW_REM = 2.5;

/** Everything that the picture shows, as rows in chronological order; only those on screen are drawn. */
export function TimelineList({ data, lanes, selectedId, onSelect, wantedDays }: TimelineListProps) {
  const { line, gaps } = data;
  const box = useRef<HTMLDivElement>(null);
  const items = useMemo(() => listItems(line, gaps), [line, gaps]);
  const columns = useMemo(() => listColumns(data, lanes), [data, lanes]);
  const selectedRow = useMemo(
    () => items.findIndex((item) => item.kind === 'event' && line.columns.ids[item.index] === selectedId),
    [items, line, selectedId],
  );
  const [active, setActive] = useState(Math.max(0, selectedRow));
  const isFocusWanted = useRef(false);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const activeRow = nearestEvent(items, Math.min(active, items.length - 1));
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_REM * rem,
    overscan: 8,
    scrollPaddingStart: ROW_REM * rem,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(activeRow) ? drawn : [...drawn, activeRow].sort((a, b) => a - b);
    },
  });
  const drawn = virtualizer.getVirtualItems();
  const [firstDrawn, lastDrawn] = eventsBetween(items, virtualizer.range);
  const wordings = useDateWordings(line.columns.ids, firstDrawn, lastDrawn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what was asked for, not every new answer
  useEffect(() => {
    if (wantedDays === null) return;
    const isThere = ({ first, isOpenStart }: DatedEvent) => !isOpenStart && first >= wantedDays.first;
    const wanted = (line.dated.find(isThere) ?? line.dated.at(-1))?.index;
    const row = items.findIndex((item) => item.kind === 'event' && item.index === wanted);
    if (row === -1) return;
    setActive(row);
    virtualizer.scrollToIndex(row, { align: 'start' });
  }, [wantedDays]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the selection, not every new answer
  useEffect(() => {
    if (selectedRow === -1) return;
    setActive(selectedRow);
    virtualizer.scrollToIndex(selectedRow, { align: 'auto' });
  }, [selectedRow]);
  useEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    box.current?.querySelector<HTMLElement>(`[data-row="${activeRow}"] button`)?.focus();
  }, [activeRow]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 2);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const ends: Readonly<Record<string, number>> = { Home: 0, End: items.length - 1 };
    const wanted = ends[event.key] ?? (event.key in steps ? activeRow + (steps[event.key] ?? 0) : null);
    if (wanted === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const bounded = Math.min(Math.max(wanted, 0), items.length - 1);
    const next = nearestEvent(items, bounded, bounded < activeRow ? -1 : 1);
    isFocusWanted.current = next !== activeRow;
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label="Timeline list"
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 2}
      className="timeline-list"
      style={
        { '--columns': columnTemplate(columns), '--least-width': `${13 + columns.length * 8}rem` } as CSSProperties
      }
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="timeline-list-head">
        <div role="row" aria-rowindex={1} className="timeline-list-row">
          {['Ref', 'Date', ...columns.map(({ label }) => label)].map((label, at) => (
            <div key={label} role="columnheader" aria-colindex={at + 1}>
              {label}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="timeline-list-body" style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index: row, start }) => {
          const item = items[row];
          if (item === undefined) return null;
          const style = { transform: `translateY(${start}px)` };
          if (item.kind !== 'event') {
            return (
              <div key={row} role="row" aria-rowindex={row + 2} className="timeline-list-row is-note" style={style}>
                <div role="gridcell" aria-colindex={1} aria-colspan={columns.length + 2}>
                  {noteWords(item)}
                </div>
              </div>
            );
          }
          const id = line.columns.ids[item.index] ?? 0;
          return (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 2}
              aria-selected={id === selectedId}
              data-row={row}
              className="timeline-list-row"
              style={style}
            >
              <div role="gridcell" aria-colindex={1}>
                <button
                  type="button"
                  className="timeline-ref"
                  tabIndex={row === activeRow ? 0 : -1}
                  onFocus={() => setActive(row)}
                  onClick={() => onSelect(id)}
                >
                  E{line.columns.refs[item.index]}
                </button>
              </div>
              <div role="gridcell" aria-colindex={2} className="is-date">
                {wordings.get(id)}
              </div>
              {columns.map(({ key, words }, at) => (
                <div key={key} role="gridcell" aria-colindex={at + 3} className={`is-${key.split(' ')[0]}`}>
                  {words(item.index)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function columnTemplate(columns: readonly ListColumn[]): string {
  const widths: Readonly<Record<string, string>> = {
    incident: 'minmax(8rem, 1.5fr)',
    lane: 'minmax(8rem, 2fr)',
    event: 'minmax(8rem, 4fr)',
  };
  return ['5rem', 'minmax(7rem, 1.5fr)', ...columns.map(({ key }) => widths[key] ?? 'minmax(7rem, 1.5fr)')].join(' ');
}

const countWords = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'event' : 'events'}`;

function noteWords(item: Exclude<ListItem, { kind: 'event' }>): string {
  if (item.kind === 'undated-heading') {
    return `Undated: ${countWords(item.count)}`;
  }
  if (item.kind === 'year') return `${item.year}: ${countWords(item.count)}`;
  const { first, last } = item.gap;
  return `No contact recorded: ${(last + 1 - first).toLocaleString('en-GB')} days, ${wordDay(first)} to ${wordDay(last)}`;
}

/** The row itself, or the next event in a direction, or else in the other. */
function nearestEvent(items: readonly ListItem[], row: number, direction: 1 | -1 = 1): number {
  for (const way of [direction, -direction]) {
    for (let at = row; at >= 0 && at < items.length; at += way) if (items[at]?.kind === 'event') return at;
  }
  return 0;
}

/** The places, among all events, of the first and the last one between two rows. */
function eventsBetween(
  items: readonly ListItem[],
  range: { startIndex: number; endIndex: number } | null,
): [first: number, last: number] {
  const between = items.slice(range?.startIndex ?? 0, (range?.endIndex ?? 0) + 1);
  const events = between.flatMap((item) => (item.kind === 'event' ? [item.index] : []));
  return [events[0] ?? 0, events.at(-1) ?? 0];
}
