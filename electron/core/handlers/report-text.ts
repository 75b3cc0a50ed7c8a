import { Refusal } from '../../../shared/contract/errors.ts';
import type { ReportHit } from '../../../shared/contract/report-text.ts';
import { type Row, tables } from '../../../shared/model/index.ts';
import { type FindQuestion, findInText, findPattern, replaceInText } from '../../../shared/rich-text/find/index.ts';
import { phrasingText, type RichText } from '../../../shared/rich-text/index.ts';
import { indexing } from '../store/bulk-index.ts';
import type { ReadDb } from '../store/handle.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

/** So many matches are listed; the rest is counted. */
const mostListed = 500;

/** Find and replace over the whole report, in the saved texts. */
export const reportTextHandlers = {
  'report.find'({ session }, question) {
    const pattern = patternOf(question);
    const wording = wordingOf(session.db);
    let count = 0;
    const sections = listRows(session.db, 'sections').flatMap((section) => {
      const inTitle = findInText(titleText(section), pattern, wording).map((found) => ({
        found,
        where: 'title' as const,
      }));
      const inText = findInText(section.content, pattern, wording).map((found) => ({
        found,
        where:
          found.figure !== undefined
            ? ('picture' as const)
            : found.footnote === null
              ? ('text' as const)
              : ('footnote' as const),
      }));
      const all = [...inTitle, ...inText];
      if (all.length === 0) return [];
      const hits = all.slice(0, Math.max(0, mostListed - count)).map(
        ({ found, where }, place): ReportHit => ({
          place,
          where,
          footnote: found.footnote,
          ...(found.figure === undefined ? {} : { figure: found.figure }),
          snippet: [
            { text: found.before, isHit: false },
            { text: found.match, isHit: true },
            { text: found.after, isHit: false },
          ],
        }),
      );
      count += all.length;
      return [{ sectionId: section.id, revision: section.revision, count: all.length, hits }];
    });
    return { count, sections };
  },
  'report.replace'({ session }, { with: words, sectionIds, hits, ...question }) {
    const pattern = patternOf(question);
    for (const { sectionId, revision } of hits ?? []) {
      if (getRow(session.db, 'sections', sectionId).revision === revision) continue;
      throw new Refusal('conflict', 'This section was changed since it was searched. Find the words again.');
    }
    const chosen = hits && new Map(hits.map(({ sectionId, places }) => [sectionId, new Set(places)]));
    const changes = listRows(session.db, 'sections')
      .filter(({ id }) => (sectionIds?.includes(id) ?? true) && (chosen?.has(id) ?? true))
      .map((section) => ({ id: section.id, ...changeOf(section, pattern, words, chosen?.get(section.id)) }))
      .filter(({ count }) => count > 0);
    const replaced = changes.reduce((sum, { count }) => sum + count, 0);
    session.write({ label: labelOf(replaced, changes.length) }, (db) =>
      indexing(db, changes.length, () => {
        for (const { id, title, content } of changes) updateRow(db, 'sections', id, { title, content });
      }),
    );
    return { replaced, sections: changes.length };
  },
} satisfies Partial<Handlers>;

type Section = Row<'sections'>;

/** Title and text with the words put in, and how often; refused where a section could not hold them. */
function changeOf(section: Section, pattern: RegExp, words: string, places?: ReadonlySet<number>) {
  const inTitle = replaceInText(titleText(section), pattern, words, places);
  const titleHits = findInText(titleText(section), pattern, noWording).length;
  const ofText = places && new Set([...places].map((place) => place - titleHits));
  const inText = replaceInText(section.content, pattern, words, ofText);
  const title = inTitle.richText.children
    .map((line) => (line.type === 'paragraph' ? phrasingText(line.children, noWording) : ''))
    .join('');
  const { fields } = tables.sections;
  const newTitle = inTitle.count === 0 ? section.title : title.trim();
  if (!fields.title.safeParse(newTitle).success) {
    throw new Refusal(
      'invalid_input',
      newTitle === ''
        ? 'This would leave a section without a title.'
        : 'A section’s title would be too long with this.',
      'with',
    );
  }
  if (inText.count > 0 && !fields.content.safeParse(inText.richText).success) {
    throw new Refusal('invalid_input', 'A paragraph would be too long with this.', 'with');
  }
  return { title: newTitle, content: inText.richText, count: inTitle.count + inText.count };
}

function patternOf(question: FindQuestion): RegExp {
  const pattern = findPattern(question);
  if (pattern === null) throw new Refusal('invalid_input', 'Type the words to find.', 'text');
  return pattern;
}

/** A title is searched as a text of one line. */
function titleText({ title }: Section): RichText {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: title, format: 0 }] }] };
}

const noWording = { person: () => '', record: () => '' };

/** References to records show as an ellipsis around a match, as they do in the search of the case. */
function wordingOf(db: ReadDb) {
  const people = new Map(listRows(db, 'people').map((person) => [person.id, person.pseudonym]));
  return { person: (id: number) => people.get(id) ?? '…', record: () => '…' };
}

function labelOf(replaced: number, sections: number): string {
  const where = sections === 1 ? '1 section' : `${sections} sections`;
  return `Replace words ${replaced === 1 ? 'once' : `${replaced} times`} in ${where}`;
}
