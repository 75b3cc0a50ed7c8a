import { type ReactNode, useEffect, useRef } from 'react';

export type SplitViewProps = {
  main: ReactNode;
  /** The selected record in full; null closes the side. */
  detail: ReactNode | null;
  detailLabel: string;
  /** Share of the width that the detail takes. */
  detailWidth?: 'narrow' | 'half' | 'wide' | undefined;
  /** Which record is shown: when another is chosen and the detail stands below the window's edge, it is brought up. */
  chosen?: number | null | undefined;
};

/** A list and the record chosen in it, side by side; one under the other where the window is narrow or zoomed. */
export function SplitView({ main, detail, detailLabel, detailWidth = 'half', chosen }: SplitViewProps) {
  const detailRef = useRef<HTMLElement>(null);
  const shown = useRef(chosen);
  useEffect(() => {
    if (shown.current === chosen) return;
    shown.current = chosen;
    const isBelow = (detailRef.current?.getBoundingClientRect().top ?? 0) > window.innerHeight * 0.6;
    if (isBelow) detailRef.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    <div className="split-view" data-open={detail !== null || undefined} data-detail={detailWidth}>
      <div className="split-panes">
        <div className="split-main">{main}</div>
        {detail !== null && (
          <section ref={detailRef} className="split-detail" aria-label={detailLabel}>
            {detail}
          </section>
        )}
      </div>
    </div>
  );
}
