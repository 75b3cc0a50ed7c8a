import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

export type ChipTone = 'neutral' | 'accent' | 'concern' | 'good' | 'context' | 'warning' | 'private';

export type ChipProps = {
  children: ReactNode;
  tone?: ChipTone | undefined;
  onRemove?: (() => void) | undefined;
  /** Says what is removed: "Remove Police". Needed with `onRemove`. */
  removeLabel?: string | undefined;
};

/** A short label in a box. Its colour repeats what its words already say. */
export function Chip({ children, tone = 'neutral', onRemove, removeLabel }: ChipProps) {
  return (
    <span className="chip" data-tone={tone}>
      <span className="chip-words">{children}</span>
      {onRemove && (
        <IconButton icon="close" label={removeLabel ?? 'Remove'} onPress={onRemove} className="chip-remove" />
      )}
    </span>
  );
}
