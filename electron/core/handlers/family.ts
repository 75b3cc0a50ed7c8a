import { Refusal } from '../../../shared/contract/errors.ts';
import { whyNotRelated } from '../../../shared/family/why-not-related.ts';
import { listRows } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

const usual = recordHandlers('personLinks', ['list', 'add', 'remove']);

/** Relations between people: none that can't be true together with those that are there. */
export const familyHandlers = {
  ...usual,
  'personLinks.add'(context, link) {
    const refusal = whyNotRelated(listRows(context.session.db, 'personLinks'), link);
    if (refusal !== null) throw new Refusal('invalid_input', refusal, 'otherId');
    return usual['personLinks.add'](context, link);
  },
} satisfies Partial<Handlers>;
