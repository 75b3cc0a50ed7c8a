import type { ReactNode } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import type { Suggestion } from '../../../shared/rules/same-incident.ts';
import { useEvents, useNavigation } from '../../host/index.ts';
import { Button, SectionHeading } from '../../ui/index.ts';
import { type AccountNames, personNames, sourceName } from './account-words.ts';

export type SuggestionsProps = {
  level: 2 | 3;
  suggestions: readonly Suggestion[];
  /** There may be more than the likeliest that are listed. */
  count: number;
  names: AccountNames;
  isReadOnly: boolean;
  onLink: (eventIds: readonly number[]) => void;
  words: ReactNode;
};

/** Events that might tell of one incident; each pair is linked by a button, or left alone. */
export function Suggestions({ level, suggestions, count, names, isReadOnly, onLink, words }: SuggestionsProps) {
  const events = useEvents([...new Set(suggestions.flatMap(({ eventId, otherEventId }) => [eventId, otherEventId]))]);
  if (suggestions.length === 0) return null;
  return (
    <section className="stack" aria-label="Might be the same incident">
      <SectionHeading level={level} words={words}>
        Might be the same incident
      </SectionHeading>
      <ul className="suggestions">
        {suggestions.map((suggestion) => {
          const one = events.get(suggestion.eventId);
          const other = events.get(suggestion.otherEventId);
          if (!one || !other) return null;
          const why = suggestion.isSameDay ? 'Same day' : 'Dates have days in common';
          return (
            <li key={`${one.id} ${other.id}`} className="suggestion">
              <div className="suggestion-events">
                <EventLine event={one} names={names} />
                <EventLine event={other} names={names} />
                <p className="small muted">
                  {why}; both name {personNames(suggestion.personIds, names)}.
                </p>
              </div>
              {!isReadOnly && (
                <Button
                  icon="link"
                  aria-label={`Link E${one.ref} and E${other.ref}`}
                  onPress={() => onLink([one.id, other.id])}
                >
                  Link
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {count > suggestions.length && (
        <p className="small muted">
          The likeliest {suggestions.length} of {count.toLocaleString('en-GB')} are listed.
        </p>
      )}
    </section>
  );
}

function EventLine({ event, names }: { event: EventView; names: AccountNames }) {
  const { go } = useNavigation();
  return (
    <p className="event-line">
      <Button
        variant="quiet"
        className="account-ref"
        aria-label={`Open E${event.ref}`}
        onPress={() => go('chronology', { select: event.id })}
      >
        E{event.ref}
      </Button>{' '}
      <b>{sourceName(event, names)}</b>, {event.dateWording}: {event.event}
    </p>
  );
}
