import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export type PanelProps = {
  title: string;
  children: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode | undefined;
  level?: 2 | 3 | 4 | undefined;
  isTitleHidden?: boolean | undefined;
  tone?: 'plain' | 'private' | undefined;
  className?: string | undefined;
};

/** A titled part of a screen, named for readers of the screen. */
export function Panel({ title, children, actions, level = 2, isTitleHidden, tone = 'plain', className }: PanelProps) {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section className={classNames('panel', className)} data-tone={tone} aria-labelledby={id}>
      <header className={classNames('panel-head', isTitleHidden && !actions && 'visually-hidden')}>
        <Title id={id} className={classNames('panel-title', isTitleHidden && 'visually-hidden')}>
          {title}
        </Title>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
