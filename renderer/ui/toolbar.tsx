import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { classNames } from './class-names.ts';

export type ToolbarProps = { label: string; children: ReactNode; className?: string | undefined };

/** A row of controls that is one stop of the Tab key; arrow keys move inside. Put no text fields into it. */
export function Toolbar({ label, children, className }: ToolbarProps) {
  return (
    <AriaToolbar className={classNames('toolbar', className)} aria-label={label}>
      {children}
    </AriaToolbar>
  );
}
