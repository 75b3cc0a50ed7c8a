import type { EventView } from '../../../shared/contract/index.ts';
import { accountFields, compareAccounts } from '../../../shared/rules/compare-accounts.ts';
import type { SubjectWording } from '../../../shared/starters/index.ts';
import { useNavigation, useSubjectWording } from '../../host/index.ts';
import { Button } from '../../ui/index.ts';
import { type AccountNames, agreementWords, fieldWords, sourceName, wordField } from './account-words.ts';

export type ComparisonTableProps = {
  name: string;
  accounts: readonly EventView[];
  names: AccountNames;
  isReadOnly: boolean;
  onTakeOut: (account: EventView) => void;
};

/** The accounts side by side, field by field, with a mark and a word where they do not agree. */
export function ComparisonTable({ name, accounts, names, isReadOnly, onTakeOut }: ComparisonTableProps) {
  const { go } = useNavigation();
  const say = useSubjectWording();
  const agreements = compareAccounts(accounts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="comparison-scroll" aria-label={`${name}, accounts side by side`} tabIndex={0}>
      <table className="comparison">
        <caption className="visually-hidden">{name}: accounts side by side</caption>
        <thead>
          <tr>
            <td />
            {accounts.map((account) => (
              <th key={account.id} scope="col">
                <Button
                  variant="quiet"
                  className="account-ref"
                  aria-label={`Open E${account.ref}`}
                  onPress={() => go('chronology', { select: account.id })}
                >
                  E{account.ref}
                </Button>{' '}
                <span className="comparison-agency">{sourceName(account, names)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accountFields.map((field) => {
            const agreement = agreements[field];
            const { sign, words } = agreementWords[agreement];
            return (
              <tr key={field} data-agreement={agreement}>
                <th scope="row">
                  {say(fieldWords[field])}
                  {words && (
                    <span className="agreement">
                      {' '}
                      <span aria-hidden="true">{sign}</span> {words}
                    </span>
                  )}
                </th>
                {accounts.map((account) => {
                  const said = wordField(account, field, names);
                  return <td key={account.id}>{said === '' ? <span className="muted">Not stated</span> : said}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
        {!isReadOnly && (
          <tfoot>
            <tr>
              <td />
              {accounts.map((account) => (
                <td key={account.id}>
                  <Button aria-label={`Take out of the incident: E${account.ref}`} onPress={() => onTakeOut(account)}>
                    Take out of the incident
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** The comparison as plain cells, with the word for how the accounts agree. */
export function comparisonAsTable(
  title: string,
  accounts: readonly EventView[],
  names: AccountNames,
  say: SubjectWording,
) {
  const agreements = compareAccounts(accounts);
  return {
    title,
    head: ['', ...accounts.map((account) => `E${account.ref} ${sourceName(account, names)}`), 'Agreement'],
    rows: accountFields.map((field) => [
      say(fieldWords[field]),
      ...accounts.map((account) => wordField(account, field, names)),
      agreementWords[agreements[field]].words,
    ]),
  };
}
