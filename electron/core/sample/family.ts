import { personId } from './ids.ts';
import { rows } from './rows.ts';

/**
 * The relations that the source states. It does not say whether Mother and Father were a couple, whose children the older
 * siblings are, or on which side the grandparents are to whom they went: none of that is made up.
 */
export const personLinks = rows('personLinks', [
  { personId: personId.Mother, otherId: personId['Child T'], kind: 'parent' },
  { personId: personId.Father, otherId: personId['Child T'], kind: 'parent' },
  { personId: personId.Mother, otherId: personId.S, kind: 'partner' },
  { personId: personId['Paternal grandparents'], otherId: personId.Father, kind: 'parent' },
  { personId: personId['Child T'], otherId: personId['Older sibling 1'], kind: 'sibling' },
  { personId: personId['Child T'], otherId: personId['Older sibling 2'], kind: 'sibling' },
  { personId: personId['Grandparents (side not stated)'], otherId: personId['Older sibling 1'], kind: 'grandparent' },
  { personId: personId['Grandparents (side not stated)'], otherId: personId['Older sibling 2'], kind: 'grandparent' },
]);
