import type { LaneKind } from '../../../shared/contract/index.ts';
import { type CalendarUnit, unitEdges } from '../../../shared/timeline/calendar-units.ts';
import { Table } from '../../ui/index.ts';
import { wordUnit } from './line/calendar-units.ts';
import type { Extent } from './line/view.ts';
import type { Subject } from './picture/scene.ts';

export type CountsTableProps = { subject: Omit<Subject, 'isTall'>; extent: Extent; lanes: LaneKind };

/** More columns than this are no table that anybody reads. */
const MOST_COLUMNS = 24;
const units = ['month', 'quarter', 'year', 'decade'] as const satisfies CalendarUnit[];
const laneWords = { agency: 'agency', theme: 'theme', person: 'person' } as const satisfies Record<LaneKind, string>;

/** The bars of the picture as numbers, for the shortest unit of the calendar that makes a table of readable width. */
export function CountsTable({ subject, extent, lanes }: CountsTableProps) {
  const end = extent.from + extent.days;
  const unit = units.find((each) => unitEdges(each, extent.from, end).length - 1 <= MOST_COLUMNS) ?? 'decade';
  const counted = subject.lanes.map((lane, at) => ({ lane, bins: subject.displays.binsOf(at, unit) }));
  const edges = counted[0]?.bins.edges ?? [];
  const hasAny = (at: number) => counted.some(({ bins }) => (bins.certain[at] ?? 0) + (bins.spread[at] ?? 0) > 0);
  const filled = edges.slice(0, -1).flatMap((_, at) => (hasAny(at) ? [at] : []));
  // What is empty at the ends is margin; what is empty between is a silence.
  const shown = edges.map((day, at) => ({ day, at })).slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1);
  return (
    <>
      <p className="small muted">
        Dated events by {laneWords[lanes]} and {unit}
        {subject.isOncePerIncident ? '; accounts of one incident count once in each row' : ''}. A vague date is spread
        evenly over its days, so counts are rounded; less than one half is shown as &lt;1.
      </p>
      <div className="timeline-counts">
        <Table
          caption={`Dated events by ${laneWords[lanes]} and ${unit}`}
          isCaptionHidden
          rowHeader="lane"
          columns={[
            { id: 'lane', label: headings[lanes] },
            ...shown.map(({ day }) => ({ id: String(day), label: wordUnit(unit, day), align: 'end' as const })),
            { id: 'dated', label: 'All dated', align: 'end' },
            { id: 'undated', label: 'Undated', align: 'end' },
          ]}
          rows={counted.map(({ lane, bins }) => ({
            id: lane.key,
            cells: {
              lane: lane.label,
              ...Object.fromEntries(
                shown.map(({ day, at }) => [day, wordCount((bins.certain[at] ?? 0) + (bins.spread[at] ?? 0))]),
              ),
              dated: lane.dated.length.toLocaleString('en-GB'),
              undated: lane.undatedCount.toLocaleString('en-GB'),
            },
          }))}
        />
      </div>
    </>
  );
}

const headings = { agency: 'Agency', theme: 'Theme', person: 'Person' } as const satisfies Record<LaneKind, string>;

function wordCount(count: number): string {
  if (count === 0) return '';
  return count < 0.5 ? '<1' : Math.round(count).toLocaleString('en-GB');
}
