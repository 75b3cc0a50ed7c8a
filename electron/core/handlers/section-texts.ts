import { Refusal } from '../../../shared/contract/errors.ts';
import { wholeChronology } from '../../../shared/rich-text/index.ts';
import { acronymsIn, explainedAcronyms } from '../../../shared/rules/acronyms.ts';
import { blockText } from '../export/compose/block-text.ts';
import { chronologyEvents } from '../export/compose/blocks/chronology.ts';
import { readDateWordings } from '../store/blurred-dates.ts';
import { readDocumentSettings } from '../store/document-settings.ts';
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
    const events = chronologyEvents({ publicCase, chronology: options ?? wholeChronology }).length;
    if (block === 'chronology' && events > mostEvents) {
      throw new Refusal(
        'invalid_input',
        `This chronology has ${events.toLocaleString('en-GB')} events. Up to ${mostEvents} can be turned into text; a longer one stays made from the case.`,
        'block',
      );
    }
    const { blur: level } = readDocumentSettings(session.db, 'report');
    const dates = level === 'exact' ? undefined : { level, wordings: readDateWordings(session.db, level) };
    const part = { type: 'generated-block', block, ...(options && { options }) } as const;
    const madeOn = environment.now().toISOString().slice(0, 10);
    return {
      nodes: [
        { type: 'frozen-mark', edge: 'start', part, madeOn },
        ...blockText(publicCase, block, { dates, isUnderHeading, chronology: options }),
        { type: 'frozen-mark', edge: 'end' },
      ],
    };
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
