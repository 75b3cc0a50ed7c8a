import { Panel } from '../../ui/index.ts';
import { type BriefingPart, countBriefingWords } from './briefing-text.ts';

/** The whole briefing as text, in the order in which it prints. */
export function BriefingPreview({ parts }: { parts: readonly BriefingPart[] }) {
  const words = countBriefingWords(parts).toLocaleString('en-GB');
  return (
    <Panel title="As it will print" className="briefing-preview">
      <p className="small muted">{words} words. Publisher, subject, type and date stand above it.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="briefing-page" aria-label="Text of the briefing" tabIndex={0}>
        {parts.map((part, place) => {
          const key = `${place} ${part.kind}`;
          if (part.kind === 'heading') return <h3 key={key}>{part.text}</h3>;
          if (part.kind === 'paragraph') return <p key={key}>{part.text}</p>;
          return (
            <ul key={key}>
              {part.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        })}
      </section>
    </Panel>
  );
}
