import { useEffect, useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { Titles } from './line/names.ts';
import type { TimelineLine } from './line/timeline-events.ts';

export type UndatedBucketProps = {
  line: TimelineLine;
  titles: Titles | undefined;
  selectedId: number | null;
  onSelect: (id: number) => void;
};

/** The events that have no place on the line: counted, and listed when asked for. */
export function UndatedBucket({ line, titles, selectedId, onSelect }: UndatedBucketProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { columns, undated } = line;
  const hasSelected = undated.some((index) => columns.ids[index] === selectedId);
  useEffect(() => {
    if (hasSelected) setIsOpen(true);
  }, [hasSelected]);
  if (undated.length === 0) return null;
  return (
    <section className="timeline-undated" aria-label="Undated events">
      <Button
        icon={isOpen ? 'chevron-down' : 'chevron-right'}
        aria-expanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      >
        Undated: {undated.length.toLocaleString('en-GB')} {undated.length === 1 ? 'event' : 'events'}
      </Button>
      {isOpen && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so
        <ul role="list" className="timeline-undated-list">
          {undated.map((index) => {
            const id = columns.ids[index] ?? 0;
            return (
              <li key={id}>
                <button
                  type="button"
                  className="timeline-undated-event"
                  aria-current={id === selectedId || undefined}
                  onClick={() => onSelect(id)}
                >
                  <span className="muted">E{columns.refs[index]}</span> {titles?.get(id)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
