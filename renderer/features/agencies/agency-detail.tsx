import type { Changes, Row } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery, useNavigation } from '../../host/index.ts';
import { AutosaveField, Button, Panel } from '../../ui/index.ts';

export type AgencyDetailProps = { agency: Row<'agencies'>; onRemove: (agency: Row<'agencies'>) => void };

/** One agency: how documents name it and what it did, its events, and the contact that stays private. */
export function AgencyDetail({ agency, onRemove }: AgencyDetailProps) {
  const update = useCommand('agencies.update');
  const save = (changes: Changes<'agencies'>) => update.runOrThrow({ id: agency.id, changes });
  return (
    <div className="stack">
      <Panel
        title={agency.name}
        actions={
          <>
            <EventsLink agencyId={agency.id} />
            <Button variant="quiet" icon="bin" onPress={() => onRemove(agency)}>
              Delete…
            </Button>
          </>
        }
      >
        <div className="form-grid">
          <AutosaveField label="Name" value={agency.name} onSave={(name) => save({ name })} />
          <AutosaveField
            label="Short name"
            description="For narrow columns: GP, ED, CAMHS"
            value={agency.shortName}
            onSave={(shortName) => save({ shortName })}
          />
          <AutosaveField
            label="What it did in the review"
            description="Returned a report, contributed a chronology, attended the panel"
            className="is-wide"
            value={agency.contribution}
            onSave={(contribution) => save({ contribution })}
          />
        </div>
      </Panel>
      <Panel title="Private: never leaves this file" tone="private">
        <div className="form-grid">
          <AutosaveField
            label="Contact"
            value={agency.contactName}
            onSave={(contactName) => save({ contactName })}
            autoComplete="off"
          />
          <AutosaveField
            label="Private note"
            className="is-wide"
            multiline
            value={agency.privateNote}
            onSave={(privateNote) => save({ privateNote })}
          />
        </div>
      </Panel>
    </div>
  );
}

function EventsLink({ agencyId }: { agencyId: number }) {
  const { go } = useNavigation();
  const filter = { agencyIds: [agencyId] };
  const { data: found } = useCommandQuery('events.query', { filter });
  if (!found) return null;
  if (found.ids.length === 0) return <span className="muted">No events</span>;
  return (
    <Button variant="quiet" onPress={() => go('chronology', { filter })}>
      {found.ids.length === 1 ? '1 event' : `${found.ids.length} events`}
    </Button>
  );
}
