import type { EventView, IncidentSummary } from '../../../shared/contract/index.ts';
import {
  CopyTableButton,
  useCommand,
  useCommandQuery,
  useEvents,
  useNavigation,
  useSubjectWording,
} from '../../host/index.ts';
import { AutosaveField, Button, SectionHeading } from '../../ui/index.ts';
import type { AccountNames } from './account-words.ts';
import { ComparisonTable, comparisonAsTable } from './comparison-table.tsx';
import { Suggestions } from './suggestions.tsx';
import { WithoutAccountList } from './without-account.tsx';

export type IncidentDetailProps = {
  incident: IncidentSummary;
  names: AccountNames;
  isReadOnly: boolean;
  onLink: (eventIds: readonly number[]) => void;
  onTakeOut: (account: EventView) => void;
};

/** One incident: its accounts side by side, who has none, and what might belong to it. */
export function IncidentDetail({ incident, names, isReadOnly, onLink, onTakeOut }: IncidentDetailProps) {
  const { runOrThrow: update } = useCommand('clusters.update');
  const { go } = useNavigation();
  const say = useSubjectWording();
  const events = useEvents(incident.eventIds);
  const accounts = incident.eventIds.flatMap((id) => events.get(id) ?? []);
  const { data: around } = useCommandQuery('accounts.around', { clusterId: incident.id }, { keepsPrevious: true });
  const title = `C${incident.ref} ${incident.label}`;
  return (
    <div className="stack" data-gap="wide">
      <SectionHeading
        level={2}
        actions={
          <>
            <Button onPress={() => go('chronology', { filter: { clusterIds: [incident.id] } })}>
              Show in the chronology
            </Button>
            <CopyTableButton
              table={() => comparisonAsTable(title, accounts, names, say)}
              isDisabled={accounts.length === 0}
            />
          </>
        }
      >
        {title}
      </SectionHeading>
      {!isReadOnly && (
        <AutosaveField
          label="Name of the incident"
          value={incident.label}
          onSave={async (label) => {
            if (label.trim() === '') throw new Error('Give the incident a name.');
            await update({ id: incident.id, changes: { label: label.trim() } });
          }}
        />
      )}
      <ComparisonTable name={title} accounts={accounts} names={names} isReadOnly={isReadOnly} onTakeOut={onTakeOut} />
      {around && (
        <>
          <WithoutAccountList agencies={around.withoutAccount} names={names} />
          <Suggestions
            level={3}
            suggestions={around.suggestions}
            count={around.suggestionCount}
            names={names}
            isReadOnly={isReadOnly}
            onLink={onLink}
            words="Other sources, dates with days in common, somebody named in both. Only you can tell."
          />
        </>
      )}
    </div>
  );
}
