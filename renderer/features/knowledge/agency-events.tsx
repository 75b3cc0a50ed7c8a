import type { EventView } from '../../../shared/contract/index.ts';
import type { AgencyKnowledge } from '../../../shared/rules/knowledge.ts';
import { CopyTableButton, fetchEvents, useClient, useCommandQuery } from '../../host/index.ts';
import { SectionHeading } from '../../ui/index.ts';
import { EventTable } from './event-table.tsx';
import type { Looked } from './knowledge-table.tsx';
import { countEvents, stateWords, wordEdtf, wordKnowing } from './knowledge-words.ts';

export type AgencyEventsProps = { looked: Looked; day: string; nameOf: (agencyId: number) => string };

type Item = AgencyKnowledge['certain'][number] | AgencyKnowledge['notKnown'][number];

/** The events behind one number: when and how the agency came to know, or who else knew. */
export function AgencyEvents({ looked, day, nameOf }: AgencyEventsProps) {
  const { agencyId, state } = looked;
  const client = useClient();
  const { data } = useCommandQuery('knowledge.of', { date: day, agencyId }, { keepsPrevious: true });
  const items: readonly Item[] = data?.[state] ?? [];
  const isUnknown = state === 'notKnown';
  const title = `${nameOf(agencyId)}: ${stateWords[state].toLowerCase()}`;
  const head = isUnknown ? 'Known to' : 'How it knew';
  const words = (item: Item, event: EventView) =>
    'agencyIds' in item ? item.agencyIds.map(nameOf).join(', ') : wordKnowing(item, event);
  const asTable = async () => {
    const events = await fetchEvents(
      client,
      items.map(({ eventId }) => eventId),
    );
    return {
      title: `${title}, by the end of ${wordEdtf(day)}`,
      head: ['Event', 'Date', 'What happened', head],
      rows: items.flatMap((item) => {
        const event = events.get(item.eventId);
        return event ? [[`E${event.ref}`, event.dateWording, event.event, words(item, event)]] : [];
      }),
    };
  };
  return (
    <div className="panel">
      <SectionHeading
        level={2}
        words={`${countEvents(items.length)} by the end of ${wordEdtf(day)}`}
        actions={<CopyTableButton table={asTable} label="Copy list" isDisabled={items.length === 0} />}
      >
        {title}
      </SectionHeading>
      <EventTable
        key={`${agencyId} ${state}`}
        caption={title}
        items={items}
        columns={[{ id: 'known', label: head }]}
        cells={(item, event) => ({ known: words(item, event) })}
      />
    </div>
  );
}
