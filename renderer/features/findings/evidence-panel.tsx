import { useState } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { EventSearch } from '../../editor/index.ts';
import { useCommand, useCommandQuery, useNavigation } from '../../host/index.ts';
import { AutosaveField, Button, Dialog, IconButton, Panel, Select } from '../../ui/index.ts';
import { type Findings, refOf } from './use-findings.ts';

type Stance = Row<'learningEvidence'>['stance'];

type EvidencePanelProps = { stance: Stance; finding: Row<'learning'>; findings: Findings; isReadOnly: boolean };

const wordsOf = {
  supports: { title: 'Evidence for it', none: 'No event supports it yet.', add: 'Add supporting event' },
  contradicts: {
    title: 'Evidence against it',
    none: 'No event that speaks against it has been noted.',
    add: 'Add contradicting event',
  },
} as const;

/** The events a finding rests on, or that speak against it, each with a note on what it shows. */
export function EvidencePanel({ stance, finding, findings, isReadOnly }: EvidencePanelProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const add = useCommand('learningEvidence.add');
  const words = wordsOf[stance];
  const all = findings.evidence.filter((item) => item.learningId === finding.id);
  const own = all.filter((item) => item.stance === stance);
  const choose = async (event: EventView) => {
    setIsChoosing(false);
    await add.run({ learningId: finding.id, eventId: event.id, stance });
  };
  return (
    <Panel title={words.title} level={3}>
      {own.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <ul className="evidence-list" aria-label={words.title}>
          {own.map((item) => (
            <EvidenceItem key={item.id} item={item} event={findings.events.get(item.eventId)} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className="row">
          <Button icon="plus" onPress={() => setIsChoosing(true)}>
            {words.add}
          </Button>
        </div>
      )}
      <Dialog title={`${words.add} to ${refOf(finding)}`} isOpen={isChoosing} onClose={() => setIsChoosing(false)}>
        <EventSearch excludedIds={all.map((item) => item.eventId)} onChoose={(event) => void choose(event)} autoFocus />
      </Dialog>
    </Panel>
  );
}

type EvidenceItemProps = { item: Row<'learningEvidence'>; event: EventView | undefined; isReadOnly: boolean };

function EvidenceItem({ item, event, isReadOnly }: EvidenceItemProps) {
  const update = useCommand('learningEvidence.update');
  const remove = useCommand('learningEvidence.remove');
  const agencies = useCommandQuery('agencies.list', {}).data;
  const { go } = useNavigation();
  if (!event) return null;
  const ref = `E${event.ref}`;
  const source =
    event.sourceKind === 'family'
      ? 'Family'
      : (agencies?.find((agency) => agency.id === event.agencyId)?.name ?? 'Source not stated');
  return (
    <li className="evidence-item">
      <div className="evidence-head">
        <Button
          variant="quiet"
          onPress={() => go('chronology', { select: event.id })}
          aria-label={`Open ${ref} in the chronology`}
        >
          <strong>{ref}</strong>
        </Button>
        <span className="muted">
          {event.dateWording} · {source}
        </span>
        {!isReadOnly && (
          <IconButton
            icon="close"
            label={`Remove ${ref} from the evidence`}
            onPress={() => void remove.run({ ids: [item.id] })}
          />
        )}
      </div>
      <p className="evidence-words">{event.event}</p>
      <div className="evidence-fields">
        <AutosaveField
          key={item.id}
          label={`What ${ref} shows`}
          value={item.note}
          onSave={(note) => update.runOrThrow({ id: item.id, changes: { note } })}
          isReadOnly={isReadOnly}
        />
        <Select
          label={`${ref} is evidence`}
          value={item.stance}
          options={[
            { id: 'supports', label: 'for it' },
            { id: 'contradicts', label: 'against it' },
          ]}
          onChange={(stance) => void update.run({ id: item.id, changes: { stance } })}
          isDisabled={isReadOnly}
        />
      </div>
    </li>
  );
}
