import { missingSections, withMissing } from '../../../shared/rules/expected-sections.ts';
import { starterSection } from '../../../shared/starters/index.ts';
import { getRow, insertRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

/** Adds what reports of the review's kind usually have, each with its starting text; nothing else changes but places. */
export const expectedSectionsHandler = {
  'sections.addExpected'({ session }, { codes }) {
    const { kind } = getRow(session.db, 'review', 1);
    const sections = listRows(session.db, 'sections');
    const missing = missingSections(kind, sections).filter((code) => codes?.includes(code) ?? true);
    if (missing.length === 0) return { ids: [] };
    const label = missing.length === 1 ? 'Add section' : `Add ${missing.length} sections`;
    const added = session.write({ label }, (db) =>
      [false, true].flatMap((isAppendix) =>
        withMissing(kind, sections, missing, isAppendix).flatMap((one, position) => {
          if ('code' in one) return [insertRow(db, 'sections', { ...starterSection(one.code), position })];
          updateRow(db, 'sections', one.id, { position });
          return [];
        }),
      ),
    );
    return { ids: added };
  },
} satisfies Partial<Handlers>;
