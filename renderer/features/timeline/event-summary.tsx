import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { Button, IconButton, Panel } from '../../ui/index.ts';
import type { RecordNames } from './line/lanes.ts';
import type { TimelineLine } from './line/timeline-events.ts';

export type EventSummaryProps = {
  id: number;
  line: TimelineLine;
  names: RecordNames;
  onSelect: (id: number) => void;
  onStep: (by: 1 | -1) => void;
  onOpen: (id: number) => void;
  onClose: () => void;
};

/** What the selected event says, beside the line; it is changed in the chronology. */
export function EventSummary({ id, line, names, onSelect, onStep, onOpen, onClose }: EventSummaryProps) {
  const { data: rows } = useCommandQuery('events.rows', { ids: [id] }, { keepsPrevious: true });
  const event = rows?.[0];
  if (rows && !event) {
    return (
      <Panel title="Event" className="timeline-summary">
        <p>This event is no longer in the case.</p>
        <Button onPress={onClose}>Close</Button>
      </Panel>
    );
  }
  if (!event) return null;
  return (
    <Panel
      title={`E${event.ref}`}
      className="timeline-summary"
      actions={
        <>
          <IconButton icon="up" label="Previous event" onPress={() => onStep(-1)} />
          <IconButton icon="down" label="Next event" onPress={() => onStep(1)} />
          <IconButton icon="close" label="Close the event" onPress={onClose} />
        </>
      }
    >
      <dl className="timeline-facts">
        {factsOf(event, names).map(([term, words]) => (
          <div key={term}>
            <dt className="small muted">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <OtherAccounts event={event} line={line} names={names} onSelect={onSelect} />
      <div className="row">
        <Button variant="primary" onPress={() => onOpen(id)}>
          Open in the chronology
        </Button>
      </div>
    </Panel>
  );
}

type OtherAccountsProps = Pick<EventSummaryProps, 'line' | 'names' | 'onSelect'> & { event: EventView };

/** The other accounts of the same incident among the events shown, each a way to it. */
function OtherAccounts({ event: { id, clusterId }, line, names, onSelect }: OtherAccountsProps) {
  const { ids, refs, clusterIds } = line.columns;
  const others =
    clusterId === null ? [] : [...ids.keys()].filter((at) => clusterIds[at] === clusterId && ids[at] !== id);
  if (others.length === 0) return null;
  return (
    <p>
      Recorded also as{' '}
      {others.map((at) => (
        <Button key={at} variant="quiet" onPress={() => onSelect(ids[at] ?? 0)}>
          E{refs[at]}
        </Button>
      ))}{' '}
      (C{names.clusters.find((cluster) => cluster.id === clusterId)?.ref})
    </p>
  );
}

const tagWords = { concern: 'Concern', good_practice: 'Good practice', context: 'Context' } as const satisfies Record<
  Row<'eventTags'>['kind'],
  string
>;

function factsOf(event: EventView, { agencies, themes, people }: RecordNames): [string, string][] {
  const source =
    event.sourceKind === 'agency'
      ? (agencies.find(({ id }) => id === event.agencyId)?.name ?? '')
      : { family: 'Family', not_stated: 'Not stated' }[event.sourceKind];
  const tags = event.tags.map(({ kind, themeId }) => {
    const theme = themes.find(({ id }) => id === themeId);
    return theme ? `${tagWords[kind]}: ${theme.label}` : tagWords[kind];
  });
  const persons = event.personIds.map((id) => people.find((person) => person.id === id)?.pseudonym ?? '');
  const facts: [string, string][] = [
    ['Date', event.dateWording],
    ['Source', source],
    ['Kind', event.kind],
    ['Event', event.event],
    ['Outcome', event.outcome],
    ['Persons', persons.join(', ')],
    ['Tags', tags.join('; ')],
  ];
  return facts.filter(([, words]) => words !== '');
}
