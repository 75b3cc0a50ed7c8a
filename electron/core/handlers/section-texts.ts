import { Refusal } from '../../../shared/contract/errors.ts';
import { chronologyOptionsOf } from '../../../shared/rich-text/index.ts';
import { acronymsIn, explainedAcronyms } from '../../../shared/rules/acronyms.ts';
import { blockPicture } from '../export/compose/block-picture.ts';
import { blockText } from '../export/compose/block-text.ts';
import { chronologyEvents } from '../export/compose/blocks/chronology.ts';
import type { ExportOptions } from '../export/plan/plan.ts';
import { readDateWordings } from '../store/blurred-dates.ts';
import { readDocumentSettings } from '../store/document-settings.ts';
import type { ReadDb } from '../store/handle.ts';
import { readPublicCase } from '../store/public-case.ts';
import { getRow, listRows } from '../store/rows.ts';
import { readSectionTexts } from '../store/section-texts.ts';
import type { Handlers } from './handlers.ts';

/** Beyond it, a table of events in the middle of a text can't be worked on any more. */
const mostEvents = 200;

/** What the words of a section are made from, and what they leave unexplained. */
export const sectionTextHandlers = {
  'sections.blockText'({ session, environment }, { block, options, isUnderHeading }) {
    const publicCase = readPublicCase(session.db);
    const events = chronologyEvents({ publicCase, chronology: chronologyOptionsOf(options) }).length;
    if (block === 'chronology' && events > mostEvents) {
      throw new Refusal(
        'invalid_input',
        `This chronology has ${events.toLocaleString('en-GB')} events. Up to ${mostEvents} can be turned into text; a longer one stays made from the case.`,
        'block',
      );
    }
    const part = { type: 'generated-block', block, ...(options && { options }) } as const;
    const madeOn = environment.now().toISOString().slice(0, 10);
    return {
      nodes: [
        { type: 'frozen-mark', edge: 'start', part, madeOn },
        ...blockText(publicCase, part, { dates: datesOf(session.db), isUnderHeading }),
        { type: 'frozen-mark', edge: 'end' },
      ],
    };
  },
  'sections.blockPicture'({ session }, { block, options }) {
    const node = { type: 'generated-block', block, options } as const;
    return blockPicture(readPublicCase(session.db), node, { dates: datesOf(session.db) });
  },
  'sections.unexplained'({ session }, { id }) {
    getRow(session.db, 'sections', id);
    const texts = readSectionTexts(session.db);
    const explained = explainedAcronyms({
      glossary: listRows(session.db, 'glossary'),
      agencies: listRows(session.db, 'agencies'),
      people: listRows(session.db, 'people'),
      texts: texts.map(({ body }) => body),
    });
    const own = texts.find((text) => text.id === id)?.body ?? '';
    return [...new Set(acronymsIn(own))].filter((word) => !explained.has(word));
  },
} satisfies Partial<Handlers>;

/** The dates of events as the report words them. */
function datesOf(db: ReadDb): ExportOptions['dates'] {
  const { blur: level } = readDocumentSettings(db, 'report');
  return level === 'exact' ? undefined : { level, wordings: readDateWordings(db, level) };
}
