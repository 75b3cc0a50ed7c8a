import type { ReactNode } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { wordDate } from '../../../../shared/dates/index.ts';
import { useSubjectWording } from '../../../host/index.ts';
import { Panel } from '../../../ui/index.ts';
import { childSeenOptions, statusOptions } from '../panel/choice-options.ts';
import { TagLabel } from '../tag-label.tsx';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { sourceName } from '../words.ts';
import type { Mark } from './mark-keys.ts';
import { SignificanceMarks } from './significance-marks.tsx';

export type ReadingEventProps = { event: EventView; lists: ReferenceLists; onMark: (mark: Mark) => void };

/** Everything said of one event, to be read and not edited: facts, the agency's view and the reviewer's apart. */
export function ReadingEvent({ event, lists, onMark }: ReadingEventProps) {
  const say = useSubjectWording();
  const people = event.personIds.map((id) => lists.personById.get(id)?.pseudonym ?? '').filter(Boolean);
  const childSeen = childSeenOptions.find(({ id }) => id === event.childSeen)?.label ?? '';
  return (
    <div className="reading-columns">
      <div className="reading-main">
        <p className="reading-source">
          {sourceName(event, lists.agencyById)}
          {event.kind && ` · ${event.kind}`}
          {event.timeText && ` · ${event.timeText}`}
        </p>
        {event.dateText && <p className="reading-words">In the contributor’s words: “{event.dateText}”</p>}
        <p className="reading-fact">{event.event || 'Nothing has been written of this event.'}</p>
        <dl className="reading-facts">
          <Fact name="Outcome">{event.outcome}</Fact>
          <Fact name={say('The child’s voice')}>{event.voice}</Fact>
          <Fact name="Response or decision">{event.response}</Fact>
          <Fact name="Reason given">{event.rationale}</Fact>
          <Fact name="People">{people.join(', ')}</Fact>
          <Fact name={say('Was the child seen?')}>{childSeen}</Fact>
          <Fact name="Source of information">{event.source}</Fact>
          <Fact name="Recorded on">{event.recordedOn && wordSide(event.recordedOn)}</Fact>
        </dl>
      </div>
      <div className="reading-side">
        <Panel title="Themes" level={3}>
          <Tags event={event} lists={lists} />
        </Panel>
        {event.agencyAnalysis && (
          <Panel title="Agency’s view" level={3} className="is-agency-view">
            <p className="reading-text">{event.agencyAnalysis}</p>
          </Panel>
        )}
        <Panel title="Reviewer’s view" level={3} className="is-reviewer-view">
          <dl className="reading-facts">
            <Fact name="Significance">
              {event.significance === 'routine' && <p>Routine</p>}
              <SignificanceMarks event={event} onMark={onMark} />
            </Fact>
            <Fact name="Status">{statusOptions.find(({ id }) => id === event.status)?.label}</Fact>
          </dl>
        </Panel>
        {event.reviewerNote && (
          <Panel title="Reviewer’s view — private" level={3} tone="private">
            <p className="reading-text">{event.reviewerNote}</p>
          </Panel>
        )}
      </div>
    </div>
  );
}

const wordSide = (start: string) => wordDate({ start, end: null, meaning: 'point', part: null });

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="reading-text">{children}</dd>
    </div>
  );
}

function Tags({ event, lists }: Omit<ReadingEventProps, 'onMark'>) {
  if (event.tags.length === 0) return <p className="muted">Not tagged yet.</p>;
  return (
    <ul className="plain-list tag-list" aria-label="Tags of this event">
      {event.tags.map((tag) => (
        <li key={tag.id}>
          <TagLabel tag={tag} themes={lists.themeById} />
          {tag.note && <p className="reading-note">{tag.note}</p>}
        </li>
      ))}
    </ul>
  );
}
