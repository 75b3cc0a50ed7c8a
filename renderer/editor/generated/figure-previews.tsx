import { significantEvents } from '../../../shared/model/event-words.ts';
import { type BlockOptions, type GeneratedBlockNode, timelineOptionsOf } from '../../../shared/rich-text/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { PreviewLines } from './preview-lines.tsx';

/** How many events the timeline has, and its first picture as it will be printed. */
export function TimelinePreview({ options }: { options: BlockOptions | null }) {
  const { events, lanes } = timelineOptionsOf(options);
  const isSignificant = events === 'significant';
  const filter = isSignificant ? { filter: { significance: [...significantEvents] } } : {};
  const query = useCommandQuery('events.query', filter).data;
  const undated = query?.undated ? `, ${query.undated} of them undated` : '';
  return (
    <>
      <PreviewLines
        count={query?.ids.length}
        noun={isSignificant ? ['significant event', 'significant events'] : ['event', 'events']}
        detail={` by ${lanes}${undated}`}
        lines={[]}
      />
      <FigurePreview block="timeline_figure" options={options} />
    </>
  );
}

export function ThemeMonthPreview() {
  const cells = useCommandQuery('themes.matrix', {}).data;
  const themes = new Set(cells?.flatMap((cell) => (cell.themeId === null ? [] : [cell.themeId]))).size;
  return (
    <>
      <PreviewLines count={cells && themes} noun={['theme', 'themes']} detail=" over time" lines={[]} />
      <FigurePreview block="theme_month_figure" options={null} />
    </>
  );
}

type FigurePreviewProps = { block: GeneratedBlockNode['block']; options: BlockOptions | null };

/** The first picture of a part, on white as on paper; a part that prints a sentence in its place shows that. */
export function FigurePreview({ block, options }: FigurePreviewProps) {
  const preview = useCommandQuery('sections.blockPicture', { block, ...(options && { options }) }).data;
  if (!preview) return null;
  const { picture, pictures, words } = preview;
  if (picture === null) return words === '' ? null : <p className="editor-card-count">{words}</p>;
  const caption = pictures > 1 ? `${picture.caption} (the first of ${pictures} pictures)` : picture.caption;
  return (
    <figure className="editor-card-figure">
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`} alt={picture.altText} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
