import type { EventView } from '../../../../shared/contract/index.ts';
import { Button, Kbd } from '../../../ui/index.ts';
import { type Mark, marks } from './mark-keys.ts';

export type SignificanceMarksProps = { event: Pick<EventView, 'significance'>; onMark: (mark: Mark) => void };

/** Marks an event as more than routine, by button or key; the same again takes the mark away. */
export function SignificanceMarks({ event, onMark }: SignificanceMarksProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div className="row" role="group" aria-label="Significance">
      {marks.map(({ mark, key, label }) => (
        <Button key={mark} className="tag-key" aria-pressed={event.significance === mark} onPress={() => onMark(mark)}>
          <Kbd keys={key} /> {label}
        </Button>
      ))}
    </div>
  );
}
