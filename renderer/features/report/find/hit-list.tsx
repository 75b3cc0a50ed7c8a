import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/index.ts';
import { type Place, type PlacedHit, placeOf } from './place.ts';

type HitListProps = {
  hits: readonly PlacedHit[];
  current: PlacedHit | null;
  onGo: (place: Place) => void;
};

/** What was found, by section, with the words around it; choosing one goes there. */
export function HitList({ hits, current, onGo }: HitListProps) {
  const sections = Map.groupBy(hits, (hit) => hit.row);
  return (
    <div className="report-find-hits">
      {[...sections].map(([row, found]) => (
        <div key={row.section.id}>
          <h3 id={`found-in-${row.section.id}`} className="report-find-section">
            {row.number && <span className="report-number">{row.number}</span>} {row.section.title}
            {row.isHidden && <span className="muted"> · does not print</span>}
          </h3>
          <ul aria-labelledby={`found-in-${row.section.id}`}>
            {found.map((hit) => (
              <li key={hit.place}>
                <Hit hit={hit} isCurrent={hit === current} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Hit({ hit, isCurrent, onGo }: { hit: PlacedHit; isCurrent: boolean; onGo: HitListProps['onGo'] }) {
  const item = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Button variant="quiet" className="report-find-hit" aria-current={isCurrent} onPress={() => onGo(placeOf(hit))}>
      <span ref={item}>
        {hit.where === 'title' && <span className="muted">Title: </span>}
        {hit.where === 'footnote' && <span className="muted">Footnote: </span>}
        {hit.where === 'picture' && <span className="muted">Words of a picture: </span>}
        {hit.snippet.map(({ text, isHit }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which are made anew together
          isHit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
        )}
      </span>
    </Button>
  );
}
