import type { OpenPoint } from '../../../shared/contract/views.ts';
import { type BlurLevel, readDate } from '../../../shared/dates/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { acronymsIn, explainedAcronyms } from '../../../shared/rules/acronyms.ts';
import { figurePoints } from './figure-points.ts';
import { findPrivateNames } from './private-names.ts';
import { type SourceText, sourceTexts } from './source-texts.ts';

export type TextCheckOptions = {
  readonly privateNames: readonly string[];
  /** How exact the dates of the report are meant to be. */
  readonly blur: BlurLevel;
};

/** What the words of a case leave open before they are printed: names, dates and terms, each with the place to mend it. */
export function textPointsOf(publicCase: PublicCase, { privateNames, blur }: TextCheckOptions): OpenPoint[] {
  const texts = sourceTexts(publicCase);
  return [
    ...privateNamePoints(texts, privateNames),
    ...(blur === 'exact' ? [] : exactDatePoints(texts)),
    ...acronymPoints(texts, publicCase),
    ...pseudonymPoints(publicCase),
    ...headingPoints(publicCase),
    ...figurePoints(publicCase),
  ];
}

/** Says where a name stands and never which: the list may be read over a shoulder. */
function privateNamePoints(texts: readonly SourceText[], names: readonly string[]): OpenPoint[] {
  const numbered = texts.map(({ text }, index) => ({ place: String(index), text }));
  const counts = new Map<string, number>();
  for (const { place, count } of findPrivateNames(numbered, names)) counts.set(place, (counts.get(place) ?? 0) + count);
  return texts.flatMap((source, index) => {
    const count = counts.get(String(index));
    if (count === undefined) return [];
    const words = count === 1 ? 'A private name stands' : `Private names stand ${count} times`;
    return [pointAt(source, 'private_name', 'error', `${words} in ${source.place}.`)];
  });
}

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const WRITTEN_DAY = new RegExp(
  String.raw`\b(?:${DAY}(?:\s+of)?\s+${MONTH}\b,?(?:\s+\d{4})?|${MONTH}\s+${DAY}\b(?!\s*\d)(?:,?\s+\d{4})?|${DAY}[/.]\d{1,2}[/.](?:19|20)?\d{2}|\d{4}-\d{2}-\d{2})\b`,
  'giu',
);

function exactDatePoints(texts: readonly SourceText[]): OpenPoint[] {
  return texts
    .filter(({ text }) => text.match(WRITTEN_DAY)?.some(isRealDay))
    .map((source) =>
      pointAt(
        source,
        'exact_date',
        'error',
        `${source.place} says a day, while the report’s dates are to be less exact.`,
      ),
    );
}

function isRealDay(words: string): boolean {
  const { start, warnings } = readDate(words);
  return (start !== null && start.length >= 10) || warnings.some(({ code }) => code === 'no-year');
}

/** Acronyms that prose uses and neither the glossary nor the words "… (MAPPA)" explain; one point for each. */
function acronymPoints(texts: readonly SourceText[], { glossary, agencies, people }: PublicCase): OpenPoint[] {
  const explained = explainedAcronyms({ glossary, agencies, people, texts: texts.map(({ text }) => text) });
  const first = new Map<string, SourceText>();
  for (const source of texts.filter(({ isProse }) => isProse)) {
    for (const word of acronymsIn(source.text)) if (!explained.has(word) && !first.has(word)) first.set(word, source);
  }
  return [...first].map(([word, source]) =>
    pointAt(source, 'undefined_acronym', 'warning', `“${word}” is used in ${source.place} and explained nowhere.`),
  );
}

/** People whom the report mentions, but whom its key does not explain. */
function pseudonymPoints({ people, sections }: PublicCase): OpenPoint[] {
  const printed = JSON.stringify(sections.filter((section) => !section.isHidden).map((section) => section.content));
  const hasKey = printed.includes('"block":"people_key"');
  return people
    .filter(({ id }) => printed.includes(`"type":"person-mention","personId":${id}}`))
    .filter((person) => !hasKey || !person.isInKey || person.relation.trim() === '')
    .map((person) => ({
      code: 'pseudonym_unexplained' as const,
      severity: 'warning' as const,
      screen: 'people' as const,
      recordId: person.id,
      place: `Key to people, ${person.pseudonym}`,
      words: hasKey
        ? `The report mentions ${person.pseudonym}, and the key to people does not say who that is.`
        : `The report mentions ${person.pseudonym} and prints no key to people.`,
    }));
}

/** A smaller heading that no larger one stands above: a reader by ear loses the thread (WCAG 2.2, 1.3.1). */
function headingPoints({ sections }: PublicCase): OpenPoint[] {
  return sections
    .filter(({ content, isHidden }) => {
      const tags = content.children.flatMap((node) => (node.type === 'heading' ? [node.tag] : []));
      return !isHidden && tags[0] === 'h4';
    })
    .map((section) => ({
      code: 'heading_level_skipped' as const,
      severity: 'warning' as const,
      screen: 'report' as const,
      recordId: section.id,
      place: `Section “${section.title}”`,
      words: `In “${section.title}” the first heading is a smaller one, with no heading above it.`,
    }));
}

function pointAt(
  { place, screen, recordId }: SourceText,
  code: OpenPoint['code'],
  severity: OpenPoint['severity'],
  words: string,
): OpenPoint {
  return { code, severity, place, words, screen, recordId };
}
