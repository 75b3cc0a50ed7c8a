import type { BriefingFit } from '../../../shared/contract/index.ts';
import { WANTED_PAGES, wordFit, wordLongSentences, wordPages } from './fit-words.ts';

/** Beyond this many pages the meter is full: how much too long is said in words. */
const MOST_SHOWN = 3;

/** How long a briefing is towards two pages, and how hard to read. Said once, in place, and never announced. */
export function FitMeter({ fit }: { fit: BriefingFit }) {
  const pages = wordPages(fit.pages);
  return (
    <div className="briefing-fit">
      <p>
        <strong>{pages}</strong> · {fit.words.toLocaleString('en-GB')} words
        {fit.readingAge !== null && ` · reading age ${fit.readingAge}`}
      </p>
      <meter
        className="briefing-meter"
        aria-label="Length towards two pages"
        aria-valuetext={pages}
        min={0}
        max={MOST_SHOWN}
        high={WANTED_PAGES}
        optimum={0}
        value={Math.min(MOST_SHOWN, fit.pages)}
      />
      <p className="small muted">
        {wordFit(fit)}
        {fit.readingAge !== null && ' The reading age is the Flesch–Kincaid grade plus five, an estimate.'}
      </p>
      {fit.longest.length === 0 ? (
        <p className="small muted">{wordLongSentences(0)}</p>
      ) : (
        <details className="small">
          <summary>{wordLongSentences(fit.longest.length)}</summary>
          <ol className="briefing-sentences">
            {fit.longest.map(({ text, words }) => (
              <li key={text}>
                <span className="muted">{words} words.</span> {text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
