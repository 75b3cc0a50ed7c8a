import { Panel } from '../../../ui/index.ts';
import { briefingUseOptions } from './choice-options.ts';
import { useEditor } from './editor-context.ts';
import { EventChoice } from './event-choice.tsx';
import { EventText } from './event-text.tsx';

/** Where the event is told in the practitioner briefing, and in which words. */
export function BriefingSection() {
  const { event } = useEditor();
  const isUsed = event.briefingUse !== 'none';
  return (
    <Panel title="Practitioner briefing" level={3}>
      <div className="event-fields">
        <EventChoice
          field="briefingUse"
          label="Use in the briefing"
          options={briefingUseOptions}
          readValue={(one) => one.briefingUse}
          changesFor={(briefingUse) => ({ briefingUse })}
        />
        {isUsed && (
          <EventChoice
            field="briefingParagraph"
            label="Paragraph"
            options={paragraphs(event.briefingParagraph)}
            readValue={(one) => String(one.briefingParagraph)}
            changesFor={(paragraph) => ({ briefingParagraph: Number(paragraph) })}
          />
        )}
        <div className="is-wide">
          <EventText
            field="briefingSentence"
            label="Sentence for the briefing"
            multiline
            rows={2}
            description="Anonymised and blurred, as a practitioner elsewhere may read it."
          />
        </div>
      </div>
    </Panel>
  );
}

function paragraphs(present: number) {
  return Array.from({ length: Math.max(8, present) }, (_, place) => ({
    id: String(place + 1),
    label: String(place + 1),
  }));
}
