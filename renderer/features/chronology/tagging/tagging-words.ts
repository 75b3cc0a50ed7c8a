import type { Row } from '../../../../shared/model/index.ts';
import { plural, type TagKind, tagKindWords } from '../words.ts';

export type Target = { readonly ids: readonly number[]; readonly name: string };

/** A tag as it is spoken of while tagging: "School attendance, concern". */
export function spokenTag(
  tag: Pick<Row<'eventTags'>, 'themeId' | 'kind'>,
  themes: ReadonlyMap<number, Row<'themes'>>,
): string {
  const kind = tagKindWords[tag.kind].toLowerCase();
  const theme = tag.themeId === null ? undefined : themes.get(tag.themeId);
  return theme ? `${theme.label}, ${kind}` : `${kind} without a theme`;
}

/** "Tagged E5: School attendance, concern"; for many it says how many had the tag before. */
export function taggedWords(target: Target, tag: string, added: number): string {
  const had = target.ids.length - added;
  return `Tagged ${target.name}: ${tag}${had > 0 ? ` (${plural(had, 'event')} had it already)` : ''}`;
}

/** Says too that notes went with the tags, since a note is typed work. */
export function untaggedWords(target: Target, tag: string, notes: number): string {
  const lost = notes > 0 ? `, with ${plural(notes, 'note')}; undo brings it back` : '';
  return `Tag removed from ${target.name}: ${tag}${lost}`;
}

export function kindWords(kind: TagKind): string {
  return `The next tags are ${tagKindWords[kind].toLowerCase()}`;
}
