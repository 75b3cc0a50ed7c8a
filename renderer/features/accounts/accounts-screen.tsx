import './accounts.css';
import { useRef } from 'react';
import type { EventView } from '../../../shared/contract/index.ts';
import { useCaseState, useCommand, useCommandQuery, useNavigation, useNotices, wordError } from '../../host/index.ts';
import { EmptyState, SectionHeading, SplitView } from '../../ui/index.ts';
import { IncidentDetail } from './incident-detail.tsx';
import { IncidentList } from './incident-list.tsx';
import { Suggestions } from './suggestions.tsx';
import { useAccountNames } from './use-account-names.ts';

/** One incident in several accounts: what they say side by side, and what might belong together. */
export function AccountsScreen() {
  const { params, go } = useNavigation();
  const { notify } = useNotices();
  const names = useAccountNames();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const { data, error } = useCommandQuery('accounts.list', {});
  const join = useCommand('clusters.join');
  const leave = useCommand('clusters.leave');
  const screen = useRef<HTMLDivElement>(null);
  const incident = data?.incidents.find(({ id }) => id === params.select) ?? null;
  const select = (id: number) => go('accounts', { select: id }, { replace: true });

  const link = async (eventIds: readonly number[]) => {
    const joined = await join.run({ eventIds: [...eventIds] });
    if (!joined) return;
    notify({ kind: 'info', words: `Linked as C${joined.ref}.` });
    select(joined.id);
    screen.current?.querySelector('h1')?.focus();
  };
  const takeOut = async (account: EventView) => {
    if ((await leave.run({ eventIds: [account.id] })) === undefined) return;
    const isLast = (incident?.eventIds.length ?? 0) <= 2;
    const gone = isLast ? ` C${incident?.ref} had one account left and is no incident any more.` : '';
    notify({ kind: 'info', words: `E${account.ref} was taken out of the incident.${gone}` });
    screen.current?.querySelector('h1')?.focus();
  };
  return (
    <div ref={screen} className="accounts stack" data-gap="wide">
      <SectionHeading
        level={1}
        words="Events that several agencies recorded of the same incident, side by side. The accounts stay as they are; linking only says that they belong together."
      >
        Same incident
      </SectionHeading>
      {error && (
        <p role="alert" className="field-error">
          {wordError(error)}
        </p>
      )}
      {data && (
        <SplitView
          detailWidth="wide"
          detailLabel="The chosen incident"
          chosen={incident?.id ?? null}
          main={
            <div className="stack" data-gap="wide">
              {data.incidents.length === 0 ? (
                <EmptyState
                  title="No incident has several accounts yet"
                  words="Choose the events in the chronology with Shift or Ctrl, then “Same incident”."
                />
              ) : (
                <IncidentList
                  incidents={data.incidents}
                  names={names}
                  selectedId={incident?.id ?? null}
                  onSelect={select}
                />
              )}
              <Suggestions
                level={2}
                suggestions={data.suggestions}
                count={data.suggestionCount}
                names={names}
                isReadOnly={isReadOnly}
                onLink={(eventIds) => void link(eventIds)}
                words="Events of different sources whose dates have days in common and that name the same person. Only you can tell."
              />
            </div>
          }
          detail={
            incident ? (
              <IncidentDetail
                key={incident.id}
                incident={incident}
                names={names}
                isReadOnly={isReadOnly}
                onLink={(eventIds) => void link(eventIds)}
                onTakeOut={(account) => void takeOut(account)}
              />
            ) : data.incidents.length > 0 ? (
              <EmptyState title="Choose an incident" words="Its accounts are compared here." />
            ) : null
          }
        />
      )}
    </div>
  );
}
