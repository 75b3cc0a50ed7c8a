import type { BriefingFit } from '../../../shared/contract/index.ts';

/** What a briefing has room for: two sides of one sheet. */
export const WANTED_PAGES = 2;

/** "2.1 pages": upwards, so that a line too many is never rounded away. */
export function wordPages(pages: number): string {
  const tenths = Math.ceil(pages * 10 - 1e-6) / 10;
  return `${tenths.toLocaleString('en-GB')} ${tenths === 1 ? 'page' : 'pages'}`;
}

/** Whether it fits on two pages, and if not, about how much has to go. */
export function wordFit({ pages, words }: Pick<BriefingFit, 'pages' | 'words'>): string {
  if (pages <= WANTED_PAGES) return 'Fits on two pages.';
  const surplus = Math.max(10, Math.round((words * (pages - WANTED_PAGES)) / pages / 10) * 10);
  return `Too long for two pages, by about ${surplus.toLocaleString('en-GB')} words.`;
}

export function wordLongSentences(count: number): string {
  if (count === 0) return 'No sentence has more than 25 words.';
  return count === 1 ? 'One sentence has more than 25 words' : 'The longest sentences, of more than 25 words each';
}
