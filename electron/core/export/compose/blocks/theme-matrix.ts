import type { Block, Table } from '../../plan/plan.ts';
import { cell, paragraph, words } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { evenGroups } from '../phrases.ts';

/** Columns of sources that fit a portrait page beside the theme. */
const SOURCES_PER_TABLE = 6;

const NO_THEME = { id: 0, label: 'No theme' } as const;

/** How many events of each source carry each theme; with many sources, in several tables of the same rows. */
export function themeMatrix(caseWords: CaseWords): Block[] {
  const { counts, sources } = countEvents(caseWords);
  const themes = [...caseWords.publicCase.themes, NO_THEME].filter((theme) => counts.has(theme.id));
  if (themes.length === 0) return [paragraph('No event has been tagged yet.')];
  const groups = evenGroups(sources, SOURCES_PER_TABLE);
  const tables = groups.map((group, index): Table => {
    const part = groups.length === 1 ? '' : `, part ${index + 1} of ${groups.length}`;
    return {
      kind: 'table',
      caption: `Events by theme and source${part}`,
      description: 'For each theme, the number of events that each source recorded',
      columns: [{ label: 'Theme', share: 30 }, ...group.map((source) => ({ label: source, share: 70 / group.length }))],
      rows: themes.map((theme) => ({
        cells: [
          cell(theme.label),
          ...group.map((source) => cell(String(counts.get(theme.id)?.get(source)?.size ?? '–'))),
        ],
      })),
    };
  });
  return [...tables, { kind: 'paragraph', style: 'note', runs: words('Themes that no event carries are left out.') }];
}

/** Different events, not tags: an event tagged twice with a theme counts once. */
function countEvents(caseWords: CaseWords) {
  const counts = new Map<number, Map<string, Set<number>>>();
  const sources = new Set<string>();
  for (const event of caseWords.publicCase.events) {
    for (const tag of caseWords.tagsOf(event.id)) {
      const themeId = tag.themeId ?? NO_THEME.id;
      const source = caseWords.sourceOf(event);
      sources.add(source);
      const bySource = counts.get(themeId) ?? new Map<string, Set<number>>();
      counts.set(themeId, bySource);
      bySource.set(source, (bySource.get(source) ?? new Set()).add(event.id));
    }
  }
  return { counts, sources: inOrder(sources, caseWords) };
}

/** Agencies in their own order, then the family, then events without a stated source. */
function inOrder(sources: ReadonlySet<string>, { publicCase }: CaseWords): string[] {
  const names = [...publicCase.agencies.map((agency) => agency.shortName || agency.name), 'Family', 'Not stated'];
  return [...new Set(names)].filter((name) => sources.has(name));
}
