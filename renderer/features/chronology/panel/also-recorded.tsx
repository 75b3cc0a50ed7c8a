import { useCommandQuery, useNavigation } from '../../../host/index.ts';
import { Button } from '../../../ui/index.ts';
import { eventName } from '../words.ts';

export type AlsoRecordedProps = { eventId: number; clusterId: number; onSelect: (eventId: number) => void };

/** The other accounts of the same incident, each a way to it: “Recorded also as E11 (C1)”. */
export function AlsoRecorded({ eventId, clusterId, onSelect }: AlsoRecordedProps) {
  const { go } = useNavigation();
  const clusters = useCommandQuery('clusters.list', {}).data;
  const { data: query } = useCommandQuery('events.query', { filter: { clusterIds: [clusterId] } });
  const { data: events } = useCommandQuery('events.rows', { ids: [...(query?.ids ?? [])] }, { isEnabled: !!query });
  const cluster = clusters?.find(({ id }) => id === clusterId);
  const others = events?.filter(({ id }) => id !== eventId) ?? [];
  if (!cluster || others.length === 0) return null;
  return (
    <p className="also-recorded">
      Recorded also as{' '}
      {others.map((other, place) => (
        <span key={other.id}>
          {place > 0 && (place === others.length - 1 ? ' and ' : ', ')}
          <Button
            variant="quiet"
            className="event-link"
            aria-label={`Open ${eventName(other)}`}
            onPress={() => onSelect(other.id)}
          >
            {eventName(other)}
          </Button>
        </span>
      ))}{' '}
      (C{cluster.ref}).{' '}
      <Button
        variant="quiet"
        className="event-link"
        aria-label={`Compare the accounts of C${cluster.ref}`}
        onPress={() => go('accounts', { select: clusterId })}
      >
        Compare
      </Button>
    </p>
  );
}
