import type { BriefingLine as Line } from '../../../shared/contract/index.ts';
import { useCommand, useNavigation } from '../../host/index.ts';
import { AutosaveField, Button, Chip } from '../../ui/index.ts';
import { placeOfLine } from './stale-lines.tsx';

type BriefingLineProps = { line: Line; isReadOnly: boolean };

/** One line of the briefing: the record it comes from beside the words that print. */
export function BriefingLine({ line, isReadOnly }: BriefingLineProps) {
  const { ref, sourceText, ownWords } = line;
  return (
    <li id={placeOfLine(line)} className="briefing-line" aria-label={`Line from ${ref}`}>
      <div className="briefing-source">
        <SourceLink line={line} />
        <p className={sourceText.trim() === '' ? 'muted' : undefined}>{sourceText.trim() || emptySource(line)}</p>
      </div>
      <div className="briefing-words">
        {line.source === 'recommendation' ? (
          <p>{sourceText.trim() || 'Not worded yet'}</p>
        ) : (
          <PrintedWords line={line} isReadOnly={isReadOnly} />
        )}
        {ownWords !== null && <Chip tone="accent">Own words</Chip>}
      </div>
    </li>
  );
}

function emptySource({ source, ref }: Line): string {
  return source === 'event' ? `No sentence for the briefing has been written for ${ref} yet.` : 'Not worded yet.';
}

function SourceLink({ line: { ref, source, sourceId } }: { line: Line }) {
  const { go } = useNavigation();
  const screen = { event: 'chronology', learning: 'findings', recommendation: 'recommendations' } as const;
  return (
    <Button variant="quiet" aria-label={`Open ${ref}`} onPress={() => go(screen[source], { select: sourceId })}>
      <strong>{ref}</strong>
    </Button>
  );
}

/** The words that print: changing them words the line anew, and the source itself stays as it is. */
function PrintedWords({ line, isReadOnly }: BriefingLineProps) {
  const { block, source, sourceId, ref, sourceText, ownWords, isStale } = line;
  const setLine = useCommand('briefing.setLine');
  const name = { block, source, sourceId };
  const save = (text: string) => setLine.runOrThrow({ ...name, ownWords: text === sourceText ? null : text });
  return (
    <>
      <AutosaveField
        key={`${block} ${source} ${sourceId}`}
        label={`Printed words of ${ref}`}
        isLabelHidden
        multiline
        rows={2}
        value={ownWords ?? sourceText}
        onSave={save}
        isReadOnly={isReadOnly}
      />
      {ownWords !== null && ownWords.trim() === '' && (
        <p className="small muted">Empty: this line is left out of the briefing.</p>
      )}
      {isStale && (
        <p className="briefing-stale" role="status">
          {ref} has changed since you worded this. Its words as they are now stand beside yours: choose which to print.
        </p>
      )}
      {ownWords !== null && !isReadOnly && (
        <div className="row">
          {isStale && (
            <Button onPress={() => void setLine.run({ ...name, ownWords })} aria-label={`Keep my words for ${ref}`}>
              Keep my words
            </Button>
          )}
          <Button
            onPress={() => void setLine.run({ ...name, ownWords: null })}
            aria-label={`Use the source again for ${ref}`}
          >
            Use the source again
          </Button>
        </div>
      )}
    </>
  );
}
