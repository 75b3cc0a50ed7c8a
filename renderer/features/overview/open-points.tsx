import { useState } from 'react';
import type { OpenPoint } from '../../../shared/contract/index.ts';
import { useNavigation } from '../../host/index.ts';
import { Button, EmptyState, Panel } from '../../ui/index.ts';

const titles: Readonly<Record<OpenPoint['screen'], string>> = {
  overview: 'Terms of reference',
  people: 'People',
  agencies: 'Agencies',
  chronology: 'Chronology',
  themes: 'Themes',
  findings: 'Findings',
  recommendations: 'Recommendations',
  report: 'Report',
  briefing: 'Briefing',
};

const screens = Object.keys(titles) as OpenPoint['screen'][];

/** What stands between the review and its documents, by the screen that mends it. Prompts, not verdicts. */
export function OpenPoints({ points }: { points: readonly OpenPoint[] }) {
  if (points.length === 0) {
    return (
      <EmptyState
        title="No open points"
        words="Every event is tagged, every finding has its evidence, and every recommendation its learning and its actions."
      />
    );
  }
  return (
    <Panel title={points.length === 1 ? '1 open point' : `${points.length} open points`}>
      <div className="open-points">
        {screens.map((screen) => {
          const own = points.filter((point) => point.screen === screen);
          return own.length > 0 && <OpenGroup key={screen} title={titles[screen]} points={own} />;
        })}
      </div>
    </Panel>
  );
}

const shownAtFirst = 6;

function OpenGroup({ title, points }: { title: string; points: readonly OpenPoint[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const { go } = useNavigation();
  const shown = isWhole ? points : points.slice(0, shownAtFirst);
  const open = ({ screen, recordId, code }: OpenPoint) => {
    if (screen === 'overview') go('overview', { tab: code === 'no_review_period' ? 'details' : 'terms' });
    else go(screen, recordId === null ? {} : { select: recordId });
  };
  return (
    <section className="open-group">
      <h3>
        {title} <span className="muted">({points.length})</span>
      </h3>
      <ul>
        {shown.map((point) => (
          <li key={`${point.code} ${point.recordId} ${point.words}`}>
            <a
              href={`#/${point.screen}`}
              onClick={(event) => {
                event.preventDefault();
                open(point);
              }}
            >
              {point.words}
            </a>
          </li>
        ))}
      </ul>
      {points.length > shownAtFirst && (
        <Button variant="quiet" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${points.length}`}
        </Button>
      )}
    </section>
  );
}
