import type { BriefingDocument, BriefingPart } from '../../../shared/contract/briefing-fit.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { countWords } from '../../../shared/rich-text/index.ts';
import { deriveBriefing } from '../../../shared/rules/briefing-lines.ts';
import { readingOf } from '../../../shared/rules/reading-age.ts';
import type { Context } from '../context.ts';
import { compose } from '../export/compose/compose.ts';
import { printedParts } from '../export/compose/printed-parts.ts';
import type { DocumentPlan } from '../export/plan/plan.ts';
import { hashOfSource, readBriefingMaterial } from '../store/briefing-material.ts';
import { removeRow } from '../store/dependents.ts';
import { readHouseStyle } from '../store/house-style.ts';
import { readPublicCase } from '../store/public-case.ts';
import { insertRow, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

/** The briefing's lines, each beside the record it comes from, and the reviewer's own words for them. */
export const briefingHandlers = {
  'briefing.get': ({ session }) => deriveBriefing(readBriefingMaterial(session.db), hashOfSource),
  'briefing.text': (context, { document }) => printedParts(planOf(context, document)),
  async 'briefing.fit'(context, { document }) {
    const plan = planOf(context, document);
    const parts = printedParts(plan);
    const { age, longest } = readingOf(parts.filter(({ kind }) => kind !== 'heading').flatMap(textsOf));
    const { measurePages } = await import('../export/docx/measure-pages.ts');
    return {
      pages: await measurePages(plan),
      words: countWords(parts.flatMap(textsOf).join('\n')),
      readingAge: age,
      longest,
    };
  },
  'briefing.setLine'({ session }, { block, source, sourceId, ownWords }) {
    const material = readBriefingMaterial(session.db);
    const line = deriveBriefing(material, hashOfSource).find(
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
      const words = { ownWords, sourceHash: hashOfSource(line.sourceText) };
      if (stored === undefined) insertRow(db, 'briefingLines', { block, source, sourceId, ...words });
      else updateRow(db, 'briefingLines', stored.id, words);
    });
    return null;
  },
} satisfies Partial<Handlers>;

function planOf({ session, environment }: Context, document: BriefingDocument): DocumentPlan {
  const madeOn = environment.now().toISOString();
  const options = { status: 'draft', version: '', madeOn, style: readHouseStyle(session.db) } as const;
  return compose(readPublicCase(session.db, 'briefing'), document, options);
}

const textsOf = (part: BriefingPart) => (part.kind === 'list' ? part.items : [part.text]);
