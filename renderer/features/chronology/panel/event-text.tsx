import { AutosaveField } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';

export type EventTextField =
  | 'timeText'
  | 'source'
  | 'event'
  | 'voice'
  | 'response'
  | 'outcome'
  | 'rationale'
  | 'agencyAnalysis'
  | 'reviewerNote'
  | 'briefingSentence';

export type EventTextProps = {
  field: EventTextField;
  label: string;
  multiline?: boolean;
  rows?: number;
  description?: string;
};

/** One text of the event, saved by itself. */
export function EventText({ field, ...props }: EventTextProps) {
  const { event, save } = useEditor();
  return (
    <div data-field={field}>
      <AutosaveField {...props} value={event[field]} onSave={(text) => save({ [field]: text })} />
    </div>
  );
}
