import type { EventView } from '../../../shared/contract/index.ts';
import { wordDate } from '../../../shared/dates/index.ts';
import { childSeenWords } from '../../../shared/model/event-words.ts';
import type { Row } from '../../../shared/model/index.ts';
import type { AccountField, Agreement } from '../../../shared/rules/compare-accounts.ts';

/** What accounts are spoken of by. */
export type AccountNames = {
  readonly agencies: ReadonlyMap<number, Row<'agencies'>>;
  readonly people: ReadonlyMap<number, Row<'people'>>;
};

export const fieldWords = {
  date: 'Date',
  timeText: 'Time',
  agency: 'Agency',
  source: 'Record consulted',
  persons: 'Who was there',
  childSeen: 'Child seen',
  kind: 'Kind of contact',
  event: 'What happened',
  response: 'Response',
  outcome: 'Outcome',
  recordedOn: 'Recorded on',
} as const satisfies Record<AccountField, string>;

/** A sign and words, so that the mark is told without colour; nothing where each account has its own. */
export const agreementWords = {
  same: { sign: '=', words: 'same' },
  differs: { sign: '≠', words: 'differs' },
  possibly_same: { sign: '≈', words: 'possibly the same' },
  contradicts: { sign: '≠', words: 'contradict each other' },
  partly: { sign: '–', words: 'not in every account' },
  not_stated: { sign: '', words: 'not stated' },
  own: { sign: '', words: '' },
} as const satisfies Record<Agreement, { sign: string; words: string }>;

export function sourceName(event: Pick<EventView, 'sourceKind' | 'agencyId'>, names: AccountNames): string {
  if (event.sourceKind === 'family') return 'Family';
  return (event.agencyId !== null && names.agencies.get(event.agencyId)?.name) || 'Not stated';
}

export function personNames(ids: readonly number[], { people }: AccountNames): string {
  return ids.flatMap((id) => people.get(id)?.pseudonym ?? []).join(', ');
}

/** What an account says in one field; empty where it says nothing. */
export function wordField(account: EventView, field: AccountField, names: AccountNames): string {
  switch (field) {
    case 'date':
      return wordDate({ ...account, meaning: account.dateMeaning, part: account.datePart });
    case 'agency':
      return sourceName(account, names);
    case 'persons':
      return personNames(account.personIds, names);
    case 'childSeen':
      return account.childSeen === 'not_recorded' ? '' : childSeenWords[account.childSeen];
    case 'recordedOn':
      return account.recordedOn === null
        ? ''
        : wordDate({ start: account.recordedOn, end: null, meaning: 'point', part: null });
    default:
      return account[field].trim();
  }
}

export function wordAccounts(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'account' : 'accounts'}`;
}
