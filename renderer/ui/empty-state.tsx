import type { ReactNode } from 'react';

export type EmptyStateProps = {
  title: string;
  words?: ReactNode | undefined;
  action?: ReactNode | undefined;
  level?: 2 | 3 | 4 | undefined;
};

/** What a list says when there is nothing in it yet, and what to do about that. */
export function EmptyState({ title, words, action, level = 2 }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div className="empty-state">
      <Title className="empty-title">{title}</Title>
      {words && <p className="muted">{words}</p>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}
