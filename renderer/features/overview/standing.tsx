import { useCommandQuery } from '../../host/index.ts';
import { Counts } from './counts.tsx';
import { OpenPoints } from './open-points.tsx';

/** What is there, and what is still open. */
export function Standing() {
  const { data: info } = useCommandQuery('case.info', {}, { keepsPrevious: true });
  const { data: points } = useCommandQuery('case.openPoints', {}, { keepsPrevious: true });
  return (
    <div className="stack" data-gap="wide">
      {info && <Counts info={info} />}
      {points && <OpenPoints points={points} />}
    </div>
  );
}
