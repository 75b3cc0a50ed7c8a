import { boundsOf, overlap } from '../dates/index.ts';
import type { Row } from '../model/index.ts';

/** One agency's account of an incident, with who was there. */
export type Account = Row<'events'> & { readonly personIds: readonly number[] };

/** What the accounts of one incident are compared in, in the order in which it is read. */
export const accountFields = [
  'date',
  'timeText',
  'agency',
  'source',
  'persons',
  'childSeen',
  'kind',
  'event',
  'response',
  'outcome',
  'recordedOn',
] as const;
export type AccountField = (typeof accountFields)[number];

/**
 * How the accounts agree in one field. Dates can be `possibly_same` (some day is meant by all) or `contradicts` (two of
 * them have no day in common). `partly` is stated by some accounts alone, the same by all of these; `own` is not
 * compared, since each account has its own.
 */
export type Agreement = 'same' | 'differs' | 'possibly_same' | 'contradicts' | 'partly' | 'not_stated' | 'own';

export function compareAccounts(accounts: readonly Account[]): Readonly<Record<AccountField, Agreement>> {
  const text = (read: (account: Account) => string) => compareTexts(accounts.map(read));
  return {
    date: compareDates(accounts),
    timeText: text((account) => account.timeText),
    agency: 'own',
    source: 'own',
    persons: text((account) => [...account.personIds].sort((a, b) => a - b).join(' ')),
    childSeen: text(({ childSeen }) => (childSeen === 'not_recorded' ? '' : childSeen)),
    kind: text((account) => account.kind),
    event: text((account) => account.event),
    response: text((account) => account.response),
    outcome: text((account) => account.outcome),
    recordedOn: 'own',
  };
}

/** Verbatim, but for the space around it. */
function compareTexts(texts: readonly string[]): Agreement {
  const stated = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (stated.length === 0) return 'not_stated';
  if (new Set(stated).size > 1) return 'differs';
  return stated.length < texts.length ? 'partly' : 'same';
}

/** Two dates contradict when there is no day that both can mean; only equal single days are certainly the same. */
function compareDates(accounts: readonly Account[]): Agreement {
  const dated = accounts.filter(({ start }) => start !== null).map((account) => boundsOf(dateOf(account)));
  if (dated.length === 0) return 'not_stated';
  const overlaps = dated.flatMap((one, place) => dated.slice(place + 1).map((other) => overlap(one, other)));
  if (overlaps.includes('none')) return 'contradicts';
  if (dated.length < accounts.length) return 'partly';
  return overlaps.includes('possible') ? 'possibly_same' : 'same';
}

function dateOf({ start, end, dateMeaning, datePart }: Account) {
  return { start, end, meaning: dateMeaning, part: datePart };
}
