import type { BriefingLine } from '../../../shared/contract/index.ts';
import { Button } from '../../ui/index.ts';

/** Names the place of a line on the screen. */
export function placeOfLine({ block, source, sourceId }: Pick<BriefingLine, 'block' | 'source' | 'sourceId'>): string {
  return `briefing-${block}-${source}-${sourceId}`;
}

/** The lines whose source has changed since they were worded, each a way to its place. */
export function StaleLines({ lines }: { lines: readonly BriefingLine[] }) {
  return (
    <div className="briefing-stale" role="status">
      <p>The source has changed since these were worded. Each shows both: choose which is printed.</p>
      <div className="row">
        {lines.map((line) => (
          <Button
            key={placeOfLine(line)}
            variant="quiet"
            aria-label={`${line.ref}: go to the line`}
            onPress={() => goTo(line)}
          >
            {line.ref}
          </Button>
        ))}
      </div>
    </div>
  );
}

function goTo(line: BriefingLine) {
  const place = document.getElementById(placeOfLine(line));
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector('textarea')?.focus({ preventScroll: true });
}
