import type { OpenPoint } from '../../../shared/contract/index.ts';
import { countOpenPoints, OpenPoints } from '../../host/index.ts';
import { EmptyState, Panel } from '../../ui/index.ts';

/** What the checks found in the case as it is now; an export goes ahead all the same, and asks where it must. */
export function Checks({ points, isChecking }: { points: readonly OpenPoint[] | undefined; isChecking: boolean }) {
  if (!points) return <p className="muted">{isChecking ? 'Checking the case…' : ''}</p>;
  if (points.length === 0) {
    return (
      <EmptyState
        title="Nothing is open"
        words="The checks found nothing. They can’t see everything: read the document before it leaves."
      />
    );
  }
  return (
    <Panel title="Checks before export">
      <p>{countOpenPoints(points)}. A part that has not been written says so in the document.</p>
      <OpenPoints points={points} />
    </Panel>
  );
}
