import { useQueries } from '@tanstack/react-query';
import { useClient, useCommandQuery } from '../../host/index.ts';
import { countHeadingsInside, type OutlineRow, outlineOf } from './outline.ts';

/** The outline as it stands; undefined until it has been read. Texts are fetched only of sections that hold others. */
export function useOutline(): readonly OutlineRow[] | undefined {
  const client = useClient();
  const sections = useCommandQuery('sections.list', {}).data;
  const parents = [...new Set(sections?.flatMap((section) => section.parentId ?? []))];
  const isNested = { isEnabled: parents.length > 0 };
  const cells = useCommandQuery('themes.matrix', {}, isNested).data ?? [];
  const findings = useCommandQuery('learningThemes.list', {}, isNested).data ?? [];
  const texts = useQueries({
    queries: parents.map((id) => ({
      queryKey: ['sections.get', { id }],
      queryFn: () => client.call('sections.get', { id }),
    })),
  });
  // Tags without a theme have a heading of their own in the analysis: null counts as one of the themes.
  const themes = new Set([...cells, ...findings].map(({ themeId }) => themeId)).size;
  return (
    sections &&
    outlineOf(sections, (id) => {
      const content = texts[parents.indexOf(id)]?.data?.content;
      return content ? countHeadingsInside(content, themes) : 0;
    })
  );
}
