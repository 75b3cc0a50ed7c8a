import type { LongSentence } from '../rules/reading-age.ts';

/** The two documents that are made of briefing lines. */
export const briefingDocuments = ['briefing', 'seven-minute'] as const;
export type BriefingDocument = (typeof briefingDocuments)[number];

/** What a briefing prints below its title, in order and word for word. */
export type BriefingPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** How long a briefing is, and how hard to read. */
export type BriefingFit = {
  /** Pages as the exporter lays them out; the last one by how far down it is filled: 2.3. */
  readonly pages: number;
  readonly words: number;
  /** In years; null where there is nothing to read. */
  readonly readingAge: number | null;
  readonly longest: readonly LongSentence[];
};
