import { Panel } from '../../../ui/index.ts';
import { significanceOptions, statusOptions } from './choice-options.ts';
import { EventChoice } from './event-choice.tsx';
import { EventText } from './event-text.tsx';
import { KloeField } from './kloe-field.tsx';

/** What the contributing agency thinks of its own part; kept apart from the facts. */
export function AgencyViewSection() {
  return (
    <Panel title="Agency’s view" level={3} className="is-agency-view">
      <EventText field="agencyAnalysis" label="The agency’s analysis" multiline rows={2} />
    </Panel>
  );
}

/** How the reviewer weighs the event; goes into the documents. */
export function ReviewerViewSection() {
  return (
    <Panel title="Reviewer’s view" level={3} className="is-reviewer-view">
      <div className="event-fields">
        <EventChoice
          field="significance"
          label="Significance"
          options={significanceOptions}
          readValue={(event) => event.significance}
          changesFor={(significance) => ({ significance })}
        />
        <EventChoice
          field="status"
          label="Status"
          options={statusOptions}
          readValue={(event) => event.status}
          changesFor={(status) => ({ status })}
        />
        <div className="is-wide">
          <KloeField />
        </div>
      </div>
    </Panel>
  );
}

/** What only the reviewer reads. */
export function PrivateSection() {
  return (
    <Panel title="Reviewer’s view — private" level={3} tone="private">
      <EventText
        field="reviewerNote"
        label="Private note"
        multiline
        rows={2}
        description="Never goes into a document."
      />
    </Panel>
  );
}
