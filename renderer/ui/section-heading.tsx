import type { ReactNode } from 'react';

export type SectionHeadingProps = {
  /** 1 is the screen's own heading: one on each screen; the focus comes here when the screen is opened. */
  level?: 1 | 2 | 3 | 4 | undefined;
  children: ReactNode;
  /** A line or two under the heading. */
  words?: ReactNode | undefined;
  actions?: ReactNode | undefined;
};

export function SectionHeading({ level = 2, children, words, actions }: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <header className="section-heading" data-level={level}>
      <div className="section-heading-words">
        <Heading {...(level === 1 ? { tabIndex: -1 } : {})}>{children}</Heading>
        {words && <p className="muted">{words}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </header>
  );
}
