import { chooseHouseStyle, readHouseStyle } from '../store/house-style.ts';
import { definedOf } from './check-event.ts';
import type { Handlers } from './handlers.ts';

/** How all documents of a case look and what they say by standing agreement. */
export const houseStyleHandlers = {
  'houseStyle.get': ({ session }) => readHouseStyle(session.db),
  'houseStyle.choose'({ session }, { style }) {
    session.write({ label: 'Choose a house style' }, (db) => chooseHouseStyle(db, style));
    return null;
  },
  'houseStyle.change'({ session }, { changes }) {
    session.write({ label: 'Change the house style' }, (db) =>
      chooseHouseStyle(db, { ...readHouseStyle(db), ...definedOf(changes) }),
    );
    return null;
  },
} satisfies Partial<Handlers>;
