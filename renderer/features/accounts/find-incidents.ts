import type { IncidentSummary } from '../../../shared/contract/index.ts';
import type { AccountNames } from './account-words.ts';

/** The incidents whose number, name and agencies contain every word typed. */
export function findIncidents(
  incidents: readonly IncidentSummary[],
  { agencies }: Pick<AccountNames, 'agencies'>,
  text: string,
): readonly IncidentSummary[] {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return incidents;
  return incidents.filter(({ ref, label, agencyIds }) => {
    const names = agencyIds.flatMap((id) => {
      const agency = agencies.get(id);
      return agency ? [agency.name, agency.shortName] : [];
    });
    const searched = [`C${ref}`, label, ...names].join(' ').toLocaleLowerCase('en-GB');
    return words.every((word) => (word === `c${ref}` ? true : searched.includes(word)));
  });
}
