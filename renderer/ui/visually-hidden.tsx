import type { ReactNode } from 'react';

export type VisuallyHiddenProps = { children: ReactNode };

/** Words for readers of the screen that the eye does not need. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="visually-hidden">{children}</span>;
}
