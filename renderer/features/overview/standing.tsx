import { OpenPoints, useCommandQuery } from '../../host/index.ts';
import { EmptyState, Panel } from '../../ui/index.ts';
import { Counts } from './counts.tsx';

/** What is there, and what is still open. */
export function Standing() {
  const { data: info } = useCommandQuery('case.info', {}, { keepsPrevious: true });
  const { data: points } = useCommandQuery('case.openPoints', {}, { keepsPrevious: true });
  return (
    <div className="stack" data-gap="wide">
      {info && <Counts info={info} />}
      {points?.length === 0 && (
        <EmptyState
          title="No open points"
          words="Every event is tagged, every finding has its evidence, and every recommendation its learning and its actions."
        />
      )}
      {points && points.length > 0 && (
        <Panel title={points.length === 1 ? '1 open point' : `${points.length} open points`}>
          <OpenPoints points={points} />
        </Panel>
      )}
    </div>
  );
}
