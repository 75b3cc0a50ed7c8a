export const searchedTables = [
  'events',
  'learning',
  'recommendations',
  'sections',
  'people',
  'agencies',
  'themes',
  'keyLinesOfEnquiry',
  'glossary',
] as const;

/** Words of the case around what was found; the parts in order make up the snippet. */
export type SnippetPart = { readonly text: string; readonly isHit: boolean };

export type SearchHit = {
  readonly table: (typeof searchedTables)[number];
  readonly id: number;
  /** E12, L3, G1, R4; else the name or title that the record goes by. */
  readonly ref: string;
  /** The field that the snippet is from, in words. */
  readonly place: string;
  /** The snippet is from a field that never leaves the case. */
  readonly isPrivate: boolean;
  readonly snippet: readonly SnippetPart[];
  /** FTS5's bm25: the lower, the better; comparable within one table only. */
  readonly rank: number;
};
