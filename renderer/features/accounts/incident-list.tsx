import { useState } from 'react';
import type { IncidentSummary } from '../../../shared/contract/index.ts';
import { useEvents } from '../../host/index.ts';
import { Button, OrderedList, TextField } from '../../ui/index.ts';
import { type AccountNames, wordAccounts } from './account-words.ts';
import { findIncidents } from './find-incidents.ts';

export type IncidentListProps = {
  incidents: readonly IncidentSummary[];
  names: AccountNames;
  selectedId: number | null;
  onSelect: (id: number) => void;
};

const PAGE = 100;

/** The incidents that have several accounts, in the order in which they happened. */
export function IncidentList({ incidents, names, selectedId, onSelect }: IncidentListProps) {
  const [text, setText] = useState('');
  const [shownCount, setShownCount] = useState(PAGE);
  const found = findIncidents(incidents, names, text);
  const shown = found.slice(0, shownCount);
  const events = useEvents(shown.flatMap(({ eventIds }) => eventIds[0] ?? []));
  return (
    <div className="stack">
      <div className="row incident-tools">
        <TextField
          label="Search the incidents"
          isLabelHidden
          type="search"
          placeholder="Search by name, number or agency"
          value={text}
          onChange={setText}
        />
        <p role="status" className="muted">
          {found.length === incidents.length ? '' : `${found.length} of `}
          {incidents.length.toLocaleString('en-GB')} {incidents.length === 1 ? 'incident' : 'incidents'}
        </p>
      </div>
      <OrderedList
        label="Incidents"
        selectedId={selectedId}
        onSelect={onSelect}
        items={shown.map(({ id, ref, label, eventIds, agencyIds }) => ({
          id,
          name: `C${ref}`,
          number: `C${ref}`,
          title: label,
          note: [
            events.get(eventIds[0] ?? 0)?.dateWording ?? '',
            wordAccounts(eventIds.length),
            agencyIds.flatMap((agencyId) => names.agencies.get(agencyId)?.name ?? []).join(', '),
          ]
            .filter((part) => part !== '')
            .join(' · '),
          entries: [],
        }))}
      />
      {found.length > shown.length && (
        <div className="row">
          <Button onPress={() => setShownCount(shownCount + PAGE)}>Show more</Button>
          <span className="muted">
            {shown.length} of {found.length} shown
          </span>
        </div>
      )}
    </div>
  );
}
