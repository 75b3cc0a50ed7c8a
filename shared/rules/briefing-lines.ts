import type { BriefingLine } from '../contract/views.ts';
import type { BriefingBlock, BriefingSource } from '../model/document-words.ts';
import type { PublicRow } from '../model/index.ts';

/** What the briefing is derived from; a `PublicCase` is one, and so are rows read for the Briefing screen. */
export type BriefingMaterial = {
  readonly events: readonly Pick<
    PublicRow<'events'>,
    'id' | 'ref' | 'briefingUse' | 'briefingParagraph' | 'briefingSentence'
  >[];
  readonly learning: readonly Pick<PublicRow<'learning'>, 'id' | 'ref' | 'kind' | 'position' | 'text'>[];
  readonly recommendations: readonly Pick<PublicRow<'recommendations'>, 'id' | 'ref' | 'position' | 'text'>[];
  readonly briefingLines: readonly Omit<PublicRow<'briefingLines'>, 'id'>[];
};

type Source = Pick<BriefingLine, 'block' | 'source' | 'sourceId' | 'ref' | 'paragraph' | 'sourceText'>;

/**
 * Every line of the practitioner briefing, block by block in printed order, beside the record it comes from.
 *
 * An event that is meant for the briefing but has no sentence yet is listed with an empty source text: the screen
 * shows what is missing, and `briefingWords` leaves it out of the document. Own words stay when their source changes;
 * `isStale` says so. Recommendations have no own words: briefing and report agree word for word (DOMAIN 9, question 23).
 * `hash` is handed in because `shared` has no hashing of its own: it must be the one behind the stored `sourceHash`.
 */
export function deriveBriefing(material: BriefingMaterial, hash: (text: string) => string): BriefingLine[] {
  const ownLines = new Map(material.briefingLines.map((line) => [keyOf(line), line]));
  return sourcesOf(material).map((line) => {
    const own = line.source === 'recommendation' ? undefined : ownLines.get(keyOf(line));
    return {
      ...line,
      ownWords: own?.ownWords ?? null,
      isStale: own !== undefined && own.sourceHash !== hash(line.sourceText),
    };
  });
}

/** What a line prints: the own words where there are some, else the source's; empty means that nothing is printed. */
export function briefingWords(line: Pick<BriefingLine, 'ownWords' | 'sourceText'>): string {
  return (line.ownWords ?? line.sourceText).trim();
}

function sourcesOf({ events, learning, recommendations }: BriefingMaterial): Source[] {
  const background = events.filter((event) => event.briefingUse === 'background');
  const further = events.filter((event) => event.briefingUse === 'further_concern');
  const points = learning.filter((finding) => finding.kind === 'learning_point');
  const goodPractice = learning.filter((finding) => finding.kind === 'good_practice');
  return [
    ...sentences(background, 'background'),
    ...sentences(further, 'further_concerns'),
    ...bullets(points, 'learning', 'learning', 'L'),
    ...bullets(goodPractice, 'good_practice', 'learning', 'G'),
    ...bullets(recommendations, 'recommendations', 'recommendation', 'R'),
  ];
}

/** Running text: by paragraph, and within a paragraph by ref, so that a date added later does not move a sentence. */
function sentences(events: BriefingMaterial['events'], block: BriefingBlock): Source[] {
  return events
    .toSorted((a, b) => a.briefingParagraph - b.briefingParagraph || a.ref - b.ref)
    .map((event) => ({
      block,
      source: 'event',
      sourceId: event.id,
      ref: `E${event.ref}`,
      paragraph: event.briefingParagraph,
      sourceText: event.briefingSentence,
    }));
}

function bullets(
  records: readonly { id: number; ref: number; position: number; text: string }[],
  block: BriefingBlock,
  source: BriefingSource,
  letter: string,
): Source[] {
  return records
    .toSorted((a, b) => a.position - b.position || a.ref - b.ref)
    .map((record, index) => ({
      block,
      source,
      sourceId: record.id,
      ref: `${letter}${record.ref}`,
      paragraph: index + 1,
      sourceText: record.text,
    }));
}

function keyOf(line: { block: string; source: string; sourceId: number }): string {
  return `${line.block} ${line.source} ${line.sourceId}`;
}
