import { guidanceOf } from '../../../shared/starters/index.ts';
import { useReportLayout } from './use-report-layout.ts';

/** What belongs in the section, for whoever writes it; folded away or shown as it was left. Sections of one's own have none. */
export function SectionGuidance({ code }: { code: string }) {
  const [layout, change] = useReportLayout();
  const guidance = guidanceOf(code);
  if (guidance === null || !layout) return null;
  return (
    <details
      className="report-guidance small"
      open={layout.isGuidanceShown}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== layout.isGuidanceShown) change({ isGuidanceShown: open });
      }}
    >
      <summary>What belongs here</summary>
      <p>{guidance}</p>
    </details>
  );
}
