import type { Row } from '../model/index.ts';
import { reviewKind } from './review-kinds.ts';

/** Says a label as reviews of one kind say it. */
export type SubjectWording = (label: string) => string;

/**
 * Our own labels are written for a child; in a review of another kind they name the adult, or the person who died: "Child
 * seen" is "Adult seen", "Outcome for children" is "Outcome for adults". Never for words of the case itself.
 */
export function subjectWording(kind: Row<'review'>['kind']): SubjectWording {
  const { one, many } = reviewKind(kind).subject;
  return (label) =>
    label.replace(/\bchild(ren)?\b/gi, (word, plural?: string) => {
      const noun = plural === undefined ? one : many;
      return word.startsWith('C') ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
    });
}
