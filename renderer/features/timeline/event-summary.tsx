import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button, IconButton, Panel } from '../../ui/index.ts';
import type { LaneNames } from './line/lanes.ts';

export type EventSummaryProps = {
  id: number;
  names: LaneNames;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
};

/** What the selected event says, beside the line; it is changed in the chronology. */
export function EventSummary({ id, names, onStep, onClose }: EventSummaryProps) {
  const { go } = useNavigation();
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
      <div className="row">
        <Button variant="primary" onPress={() => go('chronology', { select: id })}>
          Open in the chronology
        </Button>
      </div>
    </Panel>
  );
}

const tagWords = { concern: 'Concern', good_practice: 'Good practice', context: 'Context' } as const satisfies Record<
  Row<'eventTags'>['kind'],
  string
>;

function factsOf(event: EventView, { agencies, themes, people }: LaneNames): [string, string][] {
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
