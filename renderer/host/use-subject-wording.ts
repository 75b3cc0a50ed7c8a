import { useMemo } from 'react';
import { type SubjectWording, subjectWording } from '../../shared/starters/index.ts';
import { useCommandQuery } from './use-command-query.ts';

/** Our labels in the words of this review: "Child seen", or "Adult seen" where an adult is its subject. */
export function useSubjectWording(): SubjectWording {
  const kind = useCommandQuery('review.get', {}).data?.kind ?? 'own';
  return useMemo(() => subjectWording(kind), [kind]);
}
