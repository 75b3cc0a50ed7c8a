import { type Incident, suggestFor, suggestPairs, withoutAccount } from '../../../shared/rules/same-incident.ts';
import { readIncidents, readToldAgencies } from '../store/incidents.ts';
import { getRow, listRows } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

/** As many suggestions as one goes through; the count says how many there are. */
const MOST_SUGGESTIONS = 50;

/** One incident in several accounts: what there is, and what might belong together. */
export const accountHandlers = {
  'accounts.list'({ session }) {
    const events = readIncidents(session.db);
    const accounts = Map.groupBy(events, ({ clusterId }) => clusterId);
    const placeOf = new Map([...accounts.keys()].map((id, place) => [id, place]));
    const place = (id: number) => placeOf.get(id) ?? placeOf.size;
    const suggestions = suggestPairs(events);
    return {
      incidents: listRows(session.db, 'clusters')
        .sort((a, b) => place(a.id) - place(b.id) || a.ref - b.ref)
        .map((cluster) => ({ ...cluster, ...membersOf(accounts.get(cluster.id) ?? []) })),
      suggestions: suggestions.slice(0, MOST_SUGGESTIONS),
      suggestionCount: suggestions.length,
    };
  },
  'accounts.around'({ session: { db } }, { clusterId }) {
    getRow(db, 'clusters', clusterId);
    const events = readIncidents(db);
    const accounts = events.filter((event) => event.clusterId === clusterId);
    const agencyIds = listRows(db, 'agencies').map(({ id }) => id);
    const told = readToldAgencies(
      db,
      accounts.map(({ id }) => id),
    );
    const suggestions = suggestFor(accounts, events);
    return {
      suggestions: suggestions.slice(0, MOST_SUGGESTIONS),
      suggestionCount: suggestions.length,
      withoutAccount: withoutAccount(agencyIds, accounts, events, told),
    };
  },
} satisfies Partial<Handlers>;

function membersOf(accounts: readonly Incident[]) {
  return {
    eventIds: accounts.map(({ id }) => id),
    agencyIds: [...new Set(accounts.flatMap(({ agencyId }) => agencyId ?? []))],
  };
}
