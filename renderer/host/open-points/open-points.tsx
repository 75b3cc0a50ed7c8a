import { useState } from 'react';
import type { OpenPoint } from '../../../shared/contract/index.ts';
import { Button } from '../../ui/index.ts';
import { useNavigation } from '../navigation.tsx';
import './open-points.css';

const titles: Readonly<Record<OpenPoint['screen'], string>> = {
  overview: 'Review',
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

export const severityWords = {
  error: { one: 'must be mended', many: 'must be mended', mark: 'Must be mended' },
  warning: { one: 'to look at', many: 'to look at', mark: 'Look at' },
  prompt: { one: 'to consider', many: 'to consider', mark: '' },
} as const satisfies Record<OpenPoint['severity'], { one: string; many: string; mark: string }>;

/** "2 must be mended before publication, 9 to look at, 7 to consider". */
export function countOpenPoints(points: readonly OpenPoint[]): string {
  const counts = (['error', 'warning', 'prompt'] as const).map(
    (severity) => [severity, points.filter((point) => point.severity === severity).length] as const,
  );
  return counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severityWords[severity][count === 1 ? 'one' : 'many']}`)
    .join(', ');
}

/** What is open, by the screen that mends it, the gravest first; each leads to its place. */
export function OpenPoints({ points }: { points: readonly OpenPoint[] }) {
  return (
    <div className="open-points">
      {screens.map((screen) => {
        const own = points.filter((point) => point.screen === screen);
        return own.length > 0 && <OpenGroup key={screen} title={titles[screen]} points={own} />;
      })}
    </div>
  );
}

const shownAtFirst = 6;

function OpenGroup({ title, points }: { title: string; points: readonly OpenPoint[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const { go } = useNavigation();
  const shown = isWhole ? points : points.slice(0, shownAtFirst);
  const open = (point: OpenPoint) => {
    if (point.screen === 'overview') go('overview', { tab: tabOf(point) });
    else go(point.screen, point.recordId === null ? {} : { select: point.recordId });
  };
  return (
    <section className="open-group">
      <h3>
        {title} <span className="muted">({points.length})</span>
      </h3>
      <ul>
        {shown.map((point) => (
          <li key={`${point.code} ${point.recordId} ${point.words}`} data-severity={point.severity}>
            {severityWords[point.severity].mark && (
              <span className="open-point-mark">{severityWords[point.severity].mark}: </span>
            )}
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

/** The part of the overview that holds the record. */
function tabOf({ code, place }: OpenPoint): string {
  if (code === 'no_review_period' || place.startsWith('Review details')) return 'details';
  if (place.startsWith('Key line of enquiry')) return 'terms';
  return /^(?:Glossary|Version)/.test(place) ? 'documents' : 'process';
}
