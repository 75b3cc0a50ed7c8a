import type { BriefingDocument } from '../../../shared/contract/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { FitMeter } from './fit-meter.tsx';

type PrintedBriefingProps = {
  document: BriefingDocument;
  label: string;
  /** Where the words under each heading come from, in order. */
  sources?: readonly string[];
};

/** One briefing as text, in the order in which it prints, under its length. */
export function PrintedBriefing({ document, label, sources = [] }: PrintedBriefingProps) {
  const { data: parts } = useCommandQuery('briefing.text', { document });
  const { data: fit } = useCommandQuery('briefing.fit', { document });
  const headings = parts?.filter(({ kind }) => kind === 'heading') ?? [];
  return (
    <>
      {fit ? <FitMeter fit={fit} /> : <p className="small muted">Laying out pages…</p>}
      <p className="small muted">Publisher, subject, type and date stand above it.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="briefing-page" aria-label={label} tabIndex={0}>
        {parts?.map((part, place) => {
          const key = `${place} ${part.kind}`;
          if (part.kind === 'paragraph') return <p key={key}>{part.text}</p>;
          if (part.kind === 'heading') {
            const source = sources[headings.indexOf(part)];
            return (
              <div key={key} className="briefing-page-heading">
                <h3>{part.text}</h3>
                {source !== undefined && <p className="small muted">{source}</p>}
              </div>
            );
          }
          return (
            <ul key={key}>
              {part.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        })}
      </section>
    </>
  );
}
