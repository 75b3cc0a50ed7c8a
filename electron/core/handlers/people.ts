import { Refusal } from '../../../shared/contract/errors.ts';
import { boundsOf, UNDATED } from '../../../shared/dates/index.ts';
import type { Changes } from '../../../shared/model/index.ts';
import { isNameTaken } from '../../../shared/rules/is-name-taken.ts';
import type { Context } from '../context.ts';
import { listRows } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { checkDates, recordHandlers } from './records.ts';

const usual = recordHandlers('people', ['list', 'add', 'update', 'remove', 'move']);

/** People, each under a pseudonym of their own and born by today. */
export const peopleHandlers = {
  ...usual,
  'people.add'(context, person) {
    checkPerson(context, person, null);
    return usual['people.add'](context, person);
  },
  'people.update'(context, { id, changes }) {
    checkPerson(context, changes, id);
    return usual['people.update'](context, { id, changes });
  },
} satisfies Partial<Handlers>;

function checkPerson({ session, environment }: Context, changes: Changes<'people'>, ownId: number | null): void {
  checkDates(changes);
  const { pseudonym, dateOfBirth } = changes;
  const others = listRows(session.db, 'people').filter(({ id }) => id !== ownId);
  if (
    pseudonym !== undefined &&
    isNameTaken(
      pseudonym,
      others.map((person) => person.pseudonym),
    )
  ) {
    throw new Refusal(
      'invalid_input',
      'Another person has this pseudonym. Documents could not tell them apart.',
      'pseudonym',
    );
  }
  const today = environment.now().toISOString().slice(0, 10);
  if (dateOfBirth && (boundsOf({ ...UNDATED, start: dateOfBirth }).earliest ?? '') > today) {
    throw new Refusal('invalid_input', 'This date of birth is in the future.', 'dateOfBirth');
  }
}
