import { useEffect, useMemo, useRef, useState } from 'react';
import type { LaneKind } from '../../../shared/contract/index.ts';
import { ExportFigureButton, useNavigation, wordError } from '../../host/index.ts';
import { Button, EmptyState, SectionHeading, Tabs } from '../../ui/index.ts';
import { EventSummary } from './event-summary.tsx';
import { GapNote } from './gap-note.tsx';
import type { View } from './line/view.ts';
import { TimelineList } from './list/timeline-list.tsx';
import { Legend } from './picture/legend.tsx';
import { TimelinePicture } from './picture/timeline-picture.tsx';
import './timeline.css';
import { TimelineOptions } from './timeline-options.tsx';
import { UndatedBucket } from './undated-bucket.tsx';
import { useTimelineData } from './use-timeline-data.ts';

/** About a quarter of a year: short enough to show a case going quiet, long enough to be more than a holiday. */
const USUAL_GAP = 91;

/** The whole line of events at once, as a picture and as the list that says the same. */
export function TimelineScreen() {
  const { params, go } = useNavigation();
  const [lanes, setLanes] = useState<LaneKind>('agency');
  const [gapDays, setGapDays] = useState<number | null>(USUAL_GAP);
  const [shown, setShown] = useState('picture');
  const [selectedId, setSelectedId] = useState<number | null>(null);
  const lastView = useRef<View | null>(null);
  const { data, error } = useTimelineData(lanes, gapDays);
  useEffect(() => {
    if (typeof params.select === 'number') setSelectedId(params.select);
  }, [params.select]);
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

  return (
    <div className="timeline" data-panel={selectedId !== null || undefined}>
      <SectionHeading
        level={1}
        actions={
          data &&
          ids.length > 0 && <ExportFigureButton figure="timeline" input={{ lanes, gapDays, filter: data.filter }} />
        }
      >
        Timeline
      </SectionHeading>
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
      {data && ids.length > 0 && (
        <>
          <TimelineOptions lanes={lanes} onLanes={setLanes} gapDays={gapDays} onGapDays={setGapDays} />
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
                        lastView={lastView}
                      />
                      <UndatedBucket line={data.line} selectedId={selectedId} onSelect={setSelectedId} />
                      <GapNote gaps={data.gaps} gapDays={gapDays} line={data.line} />
                      <Legend />
                    </>
                  ),
                },
                {
                  id: 'list',
                  label: 'List',
                  content: (
                    <>
                      <TimelineList data={data} lanes={lanes} selectedId={selectedId} onSelect={setSelectedId} />
                      <GapNote gaps={data.gaps} gapDays={gapDays} line={data.line} />
                    </>
                  ),
                },
              ]}
            />
            {selectedId !== null && (
              <EventSummary id={selectedId} names={data.names} onStep={step} onClose={() => setSelectedId(null)} />
            )}
          </div>
        </>
      )}
    </div>
  );
}
