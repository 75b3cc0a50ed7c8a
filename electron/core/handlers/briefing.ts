import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';
import { deriveBriefing } from '../../../shared/rules/briefing-lines.ts';
import { readBriefingMaterial } from '../store/briefing-material.ts';
import { removeRow } from '../store/dependents.ts';
import { insertRow, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The briefing's lines, each beside the record it comes from, and the reviewer's own words for them. */
export const briefingHandlers = {
  'briefing.get': ({ session }) => deriveBriefing(readBriefingMaterial(session.db), hashOf),
  'briefing.setLine'({ session }, { block, source, sourceId, ownWords }) {
    const material = readBriefingMaterial(session.db);
    const line = deriveBriefing(material, hashOf).find(
      (candidate) => candidate.block === block && candidate.source === source && candidate.sourceId === sourceId,
    );
    if (line === undefined) throw new Refusal('not_found', 'This line is no longer in the briefing.');
    if (source === 'recommendation' && ownWords !== null) {
      throw new Refusal(
        'invalid_input',
        'Recommendations read the same in report and briefing. Change the recommendation itself.',
      );
    }
    const stored = material.briefingLines.find(
      (candidate) => candidate.block === block && candidate.source === source && candidate.sourceId === sourceId,
    );
    const step = {
      label: `Word the briefing line of ${line.ref}`,
      mergeKey: `briefing ${block} ${source} ${sourceId}`,
    };
    session.write(step, (db) => {
      if (ownWords === null) {
        if (stored !== undefined) removeRow(db, 'briefingLines', stored.id);
        return;
      }
      const words = { ownWords, sourceHash: hashOf(line.sourceText) };
      if (stored === undefined) insertRow(db, 'briefingLines', { block, source, sourceId, ...words });
      else updateRow(db, 'briefingLines', stored.id, words);
    });
    return null;
  },
} satisfies Partial<Handlers>;
