import { EdtfField, useSubjectWording } from '../../../host/index.ts';
import { childSeenOptions } from './choice-options.ts';
import { DateField } from './date-field.tsx';
import { useEditor } from './editor-context.ts';
import { EventChoice } from './event-choice.tsx';
import { EventText } from './event-text.tsx';
import { KindField } from './kind-field.tsx';
import { KnownToSection } from './known-to-section.tsx';
import { PersonsField } from './persons-field.tsx';
import { sourceChanges, sourceOptions, sourceValue } from './source-choice.ts';

/** What happened, as the record says it: no opinion of anybody's. */
export function FactsSection() {
  const { lists } = useEditor();
  return (
    <div className="event-fields">
      <DateField />
      <EventText field="timeText" label="Time" />
      <EventChoice
        field="agency"
        label="Agency"
        options={sourceOptions(lists.agencies)}
        readValue={sourceValue}
        changesFor={sourceChanges}
      />
      <KindField />
      <div className="is-wide">
        <EventText field="event" label="Event" multiline rows={4} />
      </div>
      <div className="is-wide">
        <EventText field="outcome" label="Outcome" multiline rows={2} />
      </div>
      <div className="is-wide">
        <PersonsField />
      </div>
    </div>
  );
}

/** The rest of what the record says: where it stands, whether and how the child was seen, what was done, who knew. */
export function FurtherFactsSection() {
  const say = useSubjectWording();
  const { event, save } = useEditor();
  return (
    <div className="event-fields">
      <EventText field="source" label="Source of information" />
      <div data-field="recordedOn">
        <EdtfField label="Recorded on" value={event.recordedOn} onSave={(recordedOn) => save({ recordedOn })} />
      </div>
      <EventChoice
        field="childSeen"
        label={say('Was the child seen?')}
        options={childSeenOptions}
        readValue={(one) => one.childSeen}
        changesFor={(childSeen) => ({ childSeen })}
      />
      <div className="is-wide">
        <EventText
          field="voice"
          label={say('The child’s voice')}
          multiline
          rows={2}
          description="Words, behaviour, presentation."
        />
      </div>
      <div className="is-wide">
        <EventText field="response" label="Response or decision" multiline rows={2} />
      </div>
      <div className="is-wide">
        <EventText field="rationale" label="Reason given" multiline rows={2} />
      </div>
      <div className="is-wide">
        <KnownToSection />
      </div>
    </div>
  );
}
