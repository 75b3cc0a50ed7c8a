import type { WithoutAccount } from '../../../shared/rules/same-incident.ts';
import { useEvents, useNavigation } from '../../host/index.ts';
import { Button, SectionHeading, Table } from '../../ui/index.ts';
import type { AccountNames } from './account-words.ts';

export type WithoutAccountListProps = { agencies: readonly WithoutAccount[]; names: AccountNames };

/** A few are enough to show that an agency was in touch that week. */
const MOST_NEARBY = 5;

/** Agencies of the case that have no account of the incident, those that might be expected to have one first. */
export function WithoutAccountList({ agencies, names }: WithoutAccountListProps) {
  const { go } = useNavigation();
  const nearbyIds = agencies.flatMap(({ nearbyEventIds }) => nearbyEventIds.slice(0, MOST_NEARBY));
  const events = useEvents(nearbyIds);
  if (agencies.length === 0) return <p className="muted">Every agency of the case has an account of it.</p>;
  return (
    <section className="stack" aria-label="Without an account">
      <SectionHeading level={3} words="Agencies of the case that recorded nothing of this incident.">
        Without an account
      </SectionHeading>
      <Table
        caption="Agencies without an account"
        isCaptionHidden
        rowHeader="agency"
        columns={[
          { id: 'agency', label: 'Agency' },
          { id: 'told', label: 'Was told of it' },
          { id: 'nearby', label: 'Recorded within a week of it' },
        ]}
        rows={agencies.map(({ agencyId, isTold, nearbyEventIds }) => ({
          id: agencyId,
          cells: {
            agency: names.agencies.get(agencyId)?.name ?? '',
            told: isTold ? 'Yes' : <span className="muted">Not noted</span>,
            nearby:
              nearbyEventIds.length === 0 ? (
                <span className="muted">Nothing</span>
              ) : (
                <>
                  {nearbyEventIds.slice(0, MOST_NEARBY).map((id) => {
                    const event = events.get(id);
                    return event ? (
                      <Button
                        key={id}
                        variant="quiet"
                        className="account-ref"
                        aria-label={`Open E${event.ref}`}
                        onPress={() => go('chronology', { select: id })}
                      >
                        E{event.ref}
                      </Button>
                    ) : null;
                  })}
                  {nearbyEventIds.length > MOST_NEARBY && ` and ${nearbyEventIds.length - MOST_NEARBY} more`}
                </>
              ),
          },
        }))}
      />
    </section>
  );
}
