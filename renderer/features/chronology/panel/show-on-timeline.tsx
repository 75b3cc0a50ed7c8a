import { useNavigation } from '../../../host/index.ts';
import { Button } from '../../../ui/index.ts';

/** Opens the timeline where this event is; going back finds it selected here. */
export function ShowOnTimeline({ eventId }: { eventId: number }) {
  const { params, go } = useNavigation();
  const show = () => {
    go('chronology', { ...params, select: eventId }, { replace: true });
    go('timeline', { select: eventId });
  };
  return (
    <Button variant="quiet" className="event-link show-on-timeline" onPress={show}>
      Show on the timeline
    </Button>
  );
}
