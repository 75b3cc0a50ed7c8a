import { useState } from 'react';
import type { Sharing } from '../../../shared/rules/sharing.ts';
import { CopyTableButton, fetchEvents, useClient, useCommandQuery } from '../../host/index.ts';
import { Checkbox, RadioGroup, SectionHeading } from '../../ui/index.ts';
import { EventTable } from './event-table.tsx';
import { countEvents, wordDays, wordEdtf } from './knowledge-words.ts';

export type SharingSectionProps = { day: string; nameOf: (agencyId: number) => string };

type List = keyof Sharing;
type Item = { readonly eventId: number } & Partial<Sharing['shared'][number]>;

/** How long each event waited between the first agency that knew and the second. */
export function SharingSection({ day, nameOf }: SharingSectionProps) {
  const client = useClient();
  const [seesAll, setSeesAll] = useState(false);
  const [list, setList] = useState<List>('shared');
  const { data } = useCommandQuery('knowledge.sharing', seesAll ? {} : { date: day }, { keepsPrevious: true });
  if (!data) return null;
  const never = seesAll ? 'Never' : 'Not by then';
  const items: readonly Item[] = list === 'shared' ? data.shared : data[list].map((eventId) => ({ eventId }));
  const cells = (item: Item) => ({
    first: item.firstAgencyId === undefined ? '' : nameOf(item.firstAgencyId),
    second: item.secondAgencyId === undefined ? '' : nameOf(item.secondAgencyId),
    days:
      item.minDays !== undefined
        ? wordDays({ minDays: item.minDays, maxDays: item.maxDays ?? null })
        : list === 'notShared'
          ? never
          : 'Not stated',
  });
  const options = [
    { id: 'shared', label: `Shared (${data.shared.length.toLocaleString('en-GB')})` },
    {
      id: 'notShared',
      label: `${seesAll ? 'Never shared' : 'Not shared by then'} (${data.notShared.length.toLocaleString('en-GB')})`,
    },
    { id: 'notStated', label: `Shared, date not stated (${data.notStated.length.toLocaleString('en-GB')})` },
  ] as const satisfies { id: List; label: string }[];
  const asTable = async () => {
    const events = await fetchEvents(
      client,
      items.map(({ eventId }) => eventId),
    );
    return {
      title: seesAll ? 'Time to sharing' : `Time to sharing, by the end of ${wordEdtf(day)}`,
      head: ['Event', 'Date', 'What happened', 'First known to', 'Then to', 'Time between'],
      rows: items.flatMap((item) => {
        const event = events.get(item.eventId);
        const { first, second, days } = cells(item);
        return event ? [[`E${event.ref}`, event.dateWording, event.event, first, second, days]] : [];
      }),
    };
  };
  const isShared = list === 'shared';
  return (
    <section className="stack" aria-label="Time to sharing">
      <SectionHeading
        level={2}
        words="From the day on which the first agency knew to the day on which a second one did. A range of days where a date is vague."
        actions={<CopyTableButton table={asTable} label="Copy list" isDisabled={items.length === 0} />}
      >
        Time to sharing
      </SectionHeading>
      <div className="row knowledge-options">
        <RadioGroup label="Events known by then" value={list} onChange={setList} options={options} isInline />
        <Checkbox
          label="Include what came later"
          description="Looks at the whole record, with hindsight."
          isSelected={seesAll}
          onChange={setSeesAll}
        />
      </div>
      {items.length === 0 ? (
        <p className="muted">No event.</p>
      ) : (
        <EventTable
          key={list}
          caption={`Time to sharing: ${countEvents(items.length)}`}
          items={items}
          columns={[
            ...(isShared
              ? [
                  { id: 'first', label: 'First known to' },
                  { id: 'second', label: 'Then to' },
                ]
              : []),
            { id: 'days', label: isShared ? 'Time between' : 'Shared' },
          ]}
          cells={cells}
        />
      )}
    </section>
  );
}
