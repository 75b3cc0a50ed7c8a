import { expect, test } from 'vitest';
import { removeRow } from '../../../electron/core/store/dependents.ts';
import { queryEvents } from '../../../electron/core/store/events.ts';
import { insertRow, updateRow } from '../../../electron/core/store/rows.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

/** A case of forty events, asked once so that its words are known. */
function searchedCase() {
  const session = sessionWith(generatedCase(40));
  const idsWith = (text: string) => queryEvents(session.db, { text }).ids;
  expect(idsWith('zebra')).toEqual([]);
  return { session, idsWith };
}

test('words are found as they stand after every write, undo and redo, in any case and as parts of words', () => {
  const { session, idsWith } = searchedCase();
  session.write({ label: 'Change' }, (db) => updateRow(db, 'events', 7, { outcome: 'Saw two ZEBRAS, Élan too' }));
  expect([idsWith('zebra'), idsWith('élan EBR')]).toEqual([[7], [7]]);
  const added = session.write({ label: 'Add' }, (db) => insertRow(db, 'events', { event: 'A zebra.' }));
  expect(idsWith('zebra')).toEqual([7, added]);
  session.write({ label: 'Delete' }, (db) => removeRow(db, 'events', 7));
  expect(idsWith('zebra')).toEqual([added]);
  session.reverse('Undo');
  expect(idsWith('zebra')).toEqual([7, added]);
  session.reverse('Undo');
  session.reverse('Undo');
  expect(idsWith('zebra')).toEqual([]);
  session.reverse('Redo');
  expect(idsWith('zebra')).toEqual([7]);
});

test('words looked for inside a write that then fails leave nothing behind', () => {
  const { session, idsWith } = searchedCase();
  expect(() =>
    session.write({ label: 'Fail' }, (db) => {
      updateRow(db, 'events', 3, { event: 'A zebra.' });
      expect(queryEvents(db, { text: 'zebra' }).ids).toEqual([3]);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(idsWith('zebra')).toEqual([]);
  // The ids that the log had given to the failed write now belong to this one.
  session.write({ label: 'Change' }, (db) => updateRow(db, 'events', 5, { event: 'Another zebra.' }));
  expect(idsWith('zebra')).toEqual([5]);
});

test('a ref finds its event beside those whose words hold it', () => {
  const { session, idsWith } = searchedCase();
  session.write({ label: 'Change' }, (db) => updateRow(db, 'events', 9, { event: 'As in e12 above.' }));
  expect(new Set(idsWith('e12'))).toEqual(new Set([9, 12]));
  expect(idsWith('E012')).toEqual([]);
});

test('words typed letter by letter find what the same words find at once, whatever was looked for before', () => {
  const { session, idsWith } = searchedCase();
  const atOnce = (text: string) => queryEvents(sessionWith(generatedCase(40)).db, { text }).ids;
  for (const text of ['s', 'sc', 'sch', 'scho', 'sch home', 'e1', 'e12', 'e1', 'e1 s', 'ho', 'om', 'm', ''])
    expect([text, idsWith(text)]).toEqual([text, atOnce(text)]);
  expect(idsWith('zeb')).toEqual([]);
  session.write({ label: 'Change' }, (db) => updateRow(db, 'events', 4, { event: 'A zebra.' }));
  expect(idsWith('zebr')).toEqual([4]);
});
