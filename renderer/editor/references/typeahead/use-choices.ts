import { useDeferredValue } from 'react';
import { useCommandQuery } from '../../../host/index.ts';
import { learningReference, recommendationReference } from '../printed-numbers.ts';
import { type Choice, rankChoices } from './rank-choices.ts';
import type { ReferenceQuery } from './reference-trigger.ts';

const mostOfAKind = 6;

/** The records that a reference being typed can mean; nothing is asked of the core while none is typed. */
export function useChoices(query: ReferenceQuery | null): readonly Choice[] {
  const people = usePeople(query?.sign === '@');
  const judgement = useJudgement(query?.sign === '#');
  const events = useEventChoices(query?.sign === '#' ? query.words.trim() : null);
  if (query === null) return [];
  if (query.sign === '@') return rankChoices(people, query.words).slice(0, 2 * mostOfAKind);
  const found = rankChoices(judgement, query.words).slice(0, mostOfAKind);
  const isEventRef = /^e\d*$/i.test(query.words);
  return isEventRef ? [...events, ...found] : [...found, ...events];
}

function usePeople(isEnabled: boolean): Choice[] {
  const people = useCommandQuery('people.list', {}, { isEnabled }).data ?? [];
  return people.map(({ id, pseudonym, relation }) => ({ choice: 'person', id, name: pseudonym, detail: relation }));
}

function useJudgement(isEnabled: boolean): Choice[] {
  const learning = useCommandQuery('learning.list', {}, { isEnabled }).data ?? [];
  const recommendations = useCommandQuery('recommendations.list', {}, { isEnabled }).data ?? [];
  const nameOf = (reference: { words: string; ref: string } | null) => `${reference?.words} · ${reference?.ref}`;
  return [
    ...learning.map(({ id, text }): Choice => {
      return { choice: 'learning', id, name: nameOf(learningReference(learning, id)), detail: text };
    }),
    ...recommendations.map(({ id, text }): Choice => {
      return { choice: 'recommendation', id, name: nameOf(recommendationReference(recommendations, id)), detail: text };
    }),
  ];
}

/** Found by the core, since there can be thousands; the ref that was typed comes first. Null asks for none. */
function useEventChoices(typed: string | null): Choice[] {
  const wanted = useDeferredValue(typed);
  const isEnabled = wanted !== null;
  const filter = wanted ? { filter: { text: wanted } } : {};
  const ids = useCommandQuery('events.query', filter, { keepsPrevious: true, isEnabled }).data?.ids ?? [];
  const rows = useCommandQuery(
    'events.rows',
    { ids: ids.slice(0, 5 * mostOfAKind) },
    { keepsPrevious: true, isEnabled: isEnabled && ids.length > 0 },
  ).data;
  if (!isEnabled || ids.length === 0) return [];
  const choices = (rows ?? []).map(({ id, ref, dateWording, event }): Choice => {
    return { choice: 'event', id, name: `E${ref}`, detail: `${dateWording} · ${event}` };
  });
  const isSame = ({ name }: Choice) => name.toLowerCase() === wanted?.toLowerCase();
  return choices.toSorted((a, b) => Number(isSame(b)) - Number(isSame(a))).slice(0, mostOfAKind);
}
