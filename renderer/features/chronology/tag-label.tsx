import type { Row } from '../../../shared/model/index.ts';
import { Swatch, VisuallyHidden } from '../../ui/index.ts';
import { tagKindSymbols, tagKindWords } from './words.ts';

export type TagLabelProps = {
  tag: Pick<Row<'eventTags'>, 'kind' | 'themeId'>;
  themes: ReadonlyMap<number, Row<'themes'>>;
};

/** A tag on one line: its kind as a sign (read out as a word), then its theme with the theme's colour; a tag without a theme is its kind. */
export function TagLabel({ tag, themes }: TagLabelProps) {
  const theme = tag.themeId === null ? undefined : themes.get(tag.themeId);
  const kind = tagKindWords[tag.kind];
  return (
    <span className="tag-label" data-kind={tag.kind} title={theme ? `${kind}: ${theme.label}` : kind}>
      <span className="tag-sign" aria-hidden="true">
        {tagKindSymbols[tag.kind]}
      </span>
      {theme && <VisuallyHidden>{kind}: </VisuallyHidden>}
      {theme && <Swatch colour={theme.colour} />}
      <span className="tag-words">{theme ? theme.label : kind}</span>
    </span>
  );
}
