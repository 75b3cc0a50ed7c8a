import { useEffect, useMemo, useRef, useState } from 'react';
import { type ScreenParams, useNavigation, wordError } from '../../host/index.ts';
import { Button, EmptyState, SectionHeading, Tabs } from '../../ui/index.ts';
import { CountsTable } from './counts-table.tsx';
import { EventSummary } from './event-summary.tsx';
import { GapNote } from './gap-note.tsx';
import type { WantedDays } from './go-to-date.tsx';
import { readKeptPlace } from './kept-place.ts';
import { type View, viewAround } from './line/view.ts';
import { TimelineList } from './list/timeline-list.tsx';
import { Legend } from './picture/legend.tsx';
import { TimelinePicture } from './picture/timeline-picture.tsx';
import './timeline.css';
import { TimelineOptions } from './timeline-options.tsx';
import { UndatedBucket } from './undated-bucket.tsx';
import { type TimelineWishes, useTimelineData } from './use-timeline-data.ts';

/** The whole line of events at once, as a picture and as the list and the counts that say the same. */
export function TimelineScreen() {
  const { params, go } = useNavigation();
  const [kept] = useState(() => readKeptPlace(params));
  const [wishes, setWishes] = useState<TimelineWishes>(kept.wishes);
  const [shown, setShown] = useState('picture');
  const [selectedId, setSelectedId] = useState(sentFor(params));
  const [approachedId, setApproachedId] = useState<number | null>(null);
  const [wantedDays, setWantedDays] = useState<WantedDays | null>(null);
  const lastView = useRef<View | null>(kept.view);
  const lastRevealed = useRef(kept.view === null ? null : sentFor(params));
  const { data, error } = useTimelineData(wishes);
  useEffect(() => {
    if (typeof params.select !== 'number') return;
    setSelectedId(params.select);
    if (params.kept === undefined) setApproachedId(params.select);
  }, [params.select, params.kept]);
  const selected = useMemo(
    () => data?.line.dated.find(({ id }) => id === selectedId) ?? null,
    [data?.line, selectedId],
  );
  const ids = data?.line.columns.ids ?? [];
  const step = (by: 1 | -1) => {
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const next = ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : at + by];
    if (next !== undefined) setSelectedId(next);
  };
  const goToDays = (days: WantedDays) => {
    if (!data) return;
    setWantedDays(days);
    if (shown !== 'picture') {
      lastView.current = viewAround(lastView.current ?? data.extent, days.first, days.last, data.extent);
    }
  };
  const openInChronology = (id: number) => {
    go('timeline', { ...params, select: id, kept: { wishes, view: lastView.current } }, { replace: true });
    go('chronology', { select: id });
  };

  return (
    <div className="timeline" data-panel={selectedId !== null || undefined}>
      <SectionHeading level={1}>Timeline</SectionHeading>
      {error && (
        <p role="alert" className="field-error">
          {wordError(error)}
        </p>
      )}
      {data?.isFiltered && (
        <p className="row">
          Showing {ids.length.toLocaleString('en-GB')} of {data.line.columns.total.toLocaleString('en-GB')} events.
          <Button variant="quiet" onPress={() => go('timeline', {}, { replace: true })}>
            Show all events
          </Button>
        </p>
      )}
      {data && ids.length === 0 && (
        <EmptyState
          title="No events to show"
          words="Events of the chronology appear here as soon as there are any."
          action={<Button onPress={() => go('chronology')}>Go to the chronology</Button>}
        />
      )}
      {(!data || ids.length > 0) && (
        // Drawn while the events are on their way, so that only the picture is left to do when they come.
        <TimelineOptions
          wishes={wishes}
          onChange={(changes) => setWishes((before) => ({ ...before, ...changes }))}
          hasIncidents={data?.hasIncidents ?? false}
          extent={data?.extent ?? null}
          onGo={goToDays}
        />
      )}
      {data && ids.length > 0 && (
        <div className="timeline-panes">
          <Tabs
            label="Show the timeline as"
            selected={shown}
            onSelect={setShown}
            tabs={[
              {
                id: 'picture',
                label: 'Picture',
                content: (
                  <>
                    <TimelinePicture
                      subject={data.subject}
                      extent={data.extent}
                      selected={selected}
                      onSelect={setSelectedId}
                      onStep={step}
                      wantedDays={wantedDays}
                      approachedId={data.titles ? approachedId : null}
                      onApproached={() => setApproachedId(null)}
                      lastView={lastView}
                      lastRevealed={lastRevealed}
                    />
                    <UndatedBucket
                      line={data.line}
                      titles={data.titles}
                      selectedId={selectedId}
                      onSelect={setSelectedId}
                    />
                    <GapNote gaps={data.gaps} gapDays={wishes.gapDays} line={data.line} />
                    <Legend isOncePerIncident={wishes.isOncePerIncident} />
                  </>
                ),
              },
              {
                id: 'list',
                label: 'List',
                content: (
                  <>
                    <TimelineList
                      data={data}
                      lanes={wishes.lanes}
                      selectedId={selectedId}
                      onSelect={setSelectedId}
                      wantedDays={wantedDays}
                    />
                    <GapNote gaps={data.gaps} gapDays={wishes.gapDays} line={data.line} />
                  </>
                ),
              },
              {
                id: 'counts',
                label: 'Counts',
                content: <CountsTable subject={data.subject} extent={data.extent} lanes={wishes.lanes} />,
              },
            ]}
          />
          {selectedId !== null && (
            <EventSummary
              id={selectedId}
              line={data.line}
              names={data.names}
              onSelect={setSelectedId}
              onStep={step}
              onOpen={openInChronology}
              onClose={() => setSelectedId(null)}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The event that another screen opened this one for, or that was selected when it was left. */
function sentFor({ select }: ScreenParams): number | null {
  return typeof select === 'number' ? select : null;
}
