import { useCaseState, useCommand, useNavigation, useNotices } from '../../../host/index.ts';
import { Button } from '../../../ui/index.ts';

export type SameIncidentButtonProps = { eventIds: readonly number[] };

/** No incident has so many accounts: whoever chose more meant something else. */
const MOST_ACCOUNTS = 50;

/** Says that the chosen events are accounts of one incident, and offers to compare them. */
export function SameIncidentButton({ eventIds }: SameIncidentButtonProps) {
  const { run } = useCommand('clusters.join');
  const { notify } = useNotices();
  const { go } = useNavigation();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  if (isReadOnly || eventIds.length > MOST_ACCOUNTS) return null;
  const join = async () => {
    const joined = await run({ eventIds: [...eventIds] });
    if (!joined) return;
    const compare = { label: 'Compare', onAction: () => go('accounts', { select: joined.id }) };
    notify({ kind: 'info', words: `${eventIds.length} events are now C${joined.ref}.`, action: compare });
  };
  return (
    <Button variant="quiet" onPress={() => void join()}>
      Same incident
    </Button>
  );
}
