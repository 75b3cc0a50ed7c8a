import type { Row } from '../../../../shared/model/index.ts';
import { type TagKind, tagWords } from '../words.ts';

type Tag = Pick<Row<'eventTags'>, 'id' | 'themeId' | 'kind'>;

/** The message when an event already carries a theme with this kind; null when the tag may be added. */
export function tagRefusal(
  tags: readonly Tag[],
  wanted: { readonly themeId: number | null; readonly kind: TagKind },
  themes: ReadonlyMap<number, Row<'themes'>>,
): string | null {
  const isTaken = tags.some((tag) => tag.themeId === wanted.themeId && tag.kind === wanted.kind);
  return isTaken ? `This event is already tagged “${tagWords(wanted, themes)}”. Add to its note instead.` : null;
}
