import { sourceChanges, sourceOptions } from '../panel/source-choice.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { sourceName } from '../words.ts';
import type { CellField } from './cell-field.ts';
import { matchOption, wordsOfOptions } from './choice-field.ts';

/** The source of exactly this name or short name; null when there is none, or more than one. */
export function sourceNamed(name: string, lists: ReferenceLists): ReturnType<typeof sourceChanges> | null {
  const key = sourceKey(name);
  if (key === '' || key === 'not stated') return sourceChanges('not_stated');
  if (key === 'family') return sourceChanges('family');
  const named = lists.agencies.filter((agency) => [agency.name, agency.shortName].map(sourceKey).includes(key));
  return named[0] && named.length === 1 ? sourceChanges(`agency:${named[0].id}`) : null;
}

/** A name without what differs between two people who write the same one. */
export const sourceKey = (name: string): string => name.trim().toLocaleLowerCase('en-GB').replace(/\s+/g, ' ');

/** The source that words mean: an agency by its name or short name, the family, or not stated; null when none of them. */
export function readSource(text: string, lists: ReferenceLists): ReturnType<typeof sourceChanges> | null {
  if (text.trim() === '') return sourceChanges('not_stated');
  const option = matchOption(text, sourceOptions(lists.agencies), ({ id }) => {
    if (id === 'family') return ['family'];
    const agency = lists.agencyById.get(Number(id.slice('agency:'.length)));
    return agency && agency.shortName.trim() !== '' ? [agency.shortName] : [];
  });
  return option && sourceChanges(option.id);
}

/** Who holds the event. */
export const sourceField: CellField = {
  label: 'Agency',
  editor: 'choice',
  options: (lists) =>
    sourceOptions(lists.agencies).map(({ id, label }) => ({
      id,
      label,
      description: lists.agencyById.get(Number(id.slice('agency:'.length)))?.shortName,
    })),
  text: (event, lists) => sourceName(event, lists.agencyById),
  copyOf: ({ sourceKind, agencyId }) => ({ sourceKind, agencyId }),
  read(text, _event, lists) {
    const changes = readSource(text, lists);
    if (changes) return { changes };
    const known = [...lists.agencies.map(({ id, name }) => ({ id: String(id), label: name })), family];
    return { refusal: `No one agency is called that. There are ${wordsOfOptions(known)}; add others under Agencies.` };
  },
};

const family = { id: 'family', label: 'Family' };
