import type { NewRow, Row } from '../../../shared/model/index.ts';
import { recordOf } from './ids.ts';
import { rows } from './rows.ts';

/** The source gives no owner, measure or date and addresses nobody: there are no actions to list. */
export const recommendations = rows('recommendations', [
  {
    ref: 1,
    text: 'That practitioners have the confidence to work with hostile, aggressive or violent families.',
    rationale:
      'Staff were intimidated and feared for their working relationship with the family. Confidence here means skills, support and a manager behind the practitioner.',
  },
  {
    ref: 2,
    text: 'That whenever a person is found to pose a risk to others, a strategy meeting takes place.',
    rationale:
      'A meeting would give those who hold parts of the picture one place to join them. The link with silo working is inferred and weak: the source does not say that such a meeting was considered and not held.',
  },
  {
    ref: 3,
    text: 'That there is a process by which the right health colleagues come to MAPPA meetings, so that where it is appropriate, and where the person concerned poses a risk to others, information can be shared.',
    rationale:
      'Information may be shared only for a purpose and with those who need it, so attendance decides who can know.',
  },
  {
    ref: 4,
    text: 'That every member of staff knows how professional disagreements are resolved and how concerns are escalated.',
    rationale: 'A protocol existed and is not shown to have been used when the school and social care disagreed.',
  },
  {
    ref: 5,
    text: "To ensure that, whenever a disclosure is made under Clare's Law, the safety of the partner and of any children is the paramount consideration.",
    rationale: 'S was there when Mother was asked, and her answer proved to have been coerced.',
  },
  {
    ref: 6,
    text: 'That every assessment takes in all members of the family and asks whether any of them is a protective factor.',
    rationale:
      'Father and grandparents were in regular touch with the children and are not shown to have been approached.',
  },
]);

/** The source lists learning and recommendations side by side; every link is inferred. L4 is answered by none. */
export const recommendationLearning = rows('recommendationLearning', [
  answers('R1', 'L5'),
  answers('R2', 'L1', 'weak'),
  answers('R3', 'L3'),
  answers('R4', 'L6'),
  answers('R5', 'L2'),
  answers('R6', 'L7'),
]);

function answers(
  recommendation: string,
  learning: string,
  strength: Row<'recommendationLearning'>['strength'] = 'strong',
): NewRow<'recommendationLearning'> {
  return { recommendationId: recordOf(recommendation).recordId, learningId: recordOf(learning).recordId, strength };
}
