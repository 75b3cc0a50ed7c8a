import type { EventView } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { kindWords } from './theme-words.ts';

/** One tag of a theme, with what tells its event from others. */
export type ThemeTag = {
  readonly id: number;
  readonly ref: string;
  readonly date: string;
  readonly source: string;
  readonly event: string;
  readonly kind: string;
  readonly note: string;
};

/** The contract's limit for one question. */
const mostEvents = 2_000;

export type ThemeTags = {
  readonly tags: readonly ThemeTag[];
  /** Events with this theme; more than the tags are of, where there are very many. */
  readonly eventCount: number;
  readonly listedEvents: number;
};

/** The tags of a theme in the order of the chronology; undefined until they are known. */
export function useThemeTags(themeId: number): { data: ThemeTags | undefined; error: Error | null } {
  const events = useCommandQuery('events.query', { filter: { themeIds: [themeId] } });
  const ids = events.data?.ids.slice(0, mostEvents) ?? [];
  const rows = useCommandQuery('events.rows', { ids }, { isEnabled: events.data !== undefined, keepsPrevious: true });
  const agencies = useCommandQuery('agencies.list', {});
  const error = events.error ?? rows.error ?? agencies.error;
  if (!events.data || !rows.data || !agencies.data) return { data: undefined, error };
  const tags = tagsOf(rows.data, themeId, agencies.data);
  return { data: { tags, eventCount: events.data.ids.length, listedEvents: ids.length }, error };
}

export function tagsOf(
  events: readonly EventView[],
  themeId: number,
  agencies: readonly Row<'agencies'>[],
): ThemeTag[] {
  return events.flatMap((event) =>
    event.tags
      .filter((tag) => tag.themeId === themeId)
      .map(({ id, kind, note }) => ({
        id,
        ref: `E${event.ref}`,
        date: event.dateWording,
        source: sourceOf(event, agencies),
        event: event.event,
        kind: kindWords[kind],
        note,
      })),
  );
}

function sourceOf({ sourceKind, agencyId }: EventView, agencies: readonly Row<'agencies'>[]): string {
  if (sourceKind === 'family') return 'Family';
  return agencies.find(({ id }) => id === agencyId)?.name ?? 'Not stated';
}

/** The tags in which every word typed occurs somewhere. */
export function tagsSaying(tags: readonly ThemeTag[], typed: string): readonly ThemeTag[] {
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return tags;
  return tags.filter(({ id: _id, ...texts }) => {
    const text = Object.values(texts).join('\n').toLocaleLowerCase('en-GB');
    return words.every((word) => text.includes(word));
  });
}
