import type { Patterns } from '../../../../shared/contract/index.ts';
import { childSeenValues } from '../../../../shared/model/chronology-tables.ts';
import { childSeenWords, type TagKind, tagKindWords } from '../../../../shared/model/event-words.ts';
import { NO_THEME, sourceItems, sourceKey, themeItems } from './items.ts';
import { cellsBy, type Matrix, type MatrixCell, noCell } from './matrix.ts';
import { monthColumns } from './months.ts';
import { countOf, monthFilter, type PatternLists } from './theme-matrices.ts';

const kindLabels = [
  ['concern', tagKindWords.concern],
  ['good_practice', tagKindWords.good_practice],
  ['context', tagKindWords.context],
] as const satisfies (readonly [TagKind, string])[];

/** Themes found on the same event. Where a theme meets itself stands how many events it has at all. */
export function themeByTheme(patterns: Patterns, { themes }: PatternLists): Matrix {
  const own = cellsBy(patterns.kindsByTheme, ({ themeId }) => String(themeId));
  const pair = cellsBy(patterns.themeByTheme, ({ themeId, otherThemeId }) => `${themeId}|${otherThemeId}`);
  const used = themeItems(themes).filter(({ themeId, key }) => themeId !== NO_THEME && own(key) !== undefined);
  const cell = (one: number, other: number): MatrixCell => {
    const counts = one === other ? own(String(one)) : (pair(`${one}|${other}`) ?? pair(`${other}|${one}`));
    if (!counts) return noCell;
    const isItself = one === other;
    return {
      count: counts.events,
      filter: isItself ? { themeIds: [one] } : { allThemeIds: [one, other] },
      isApart: isItself,
    };
  };
  return {
    rowTitle: 'Theme',
    columns: used,
    rows: used.map((row) => ({
      ...row,
      cells: used.map((column) => cell(row.themeId, column.themeId)),
      total: null,
    })),
    totals: null,
    grandTotal: null,
    notes: ['Where a theme meets itself stands how many events it has in all. Themes without events are left out.'],
  };
}

/** Whether the child was seen, by whose record it is. */
export function childSeenByAgency(patterns: Patterns, { agencies }: PatternLists): Matrix {
  const cells = cellsBy(patterns.childSeenByAgency, (cell) => `${sourceKey(cell)}|${cell.childSeen}`);
  const rowTotals = cellsBy(patterns.totals.bySource, sourceKey);
  const columnTotals = cellsBy(patterns.totals.byChildSeen, ({ childSeen }) => childSeen);
  return {
    rowTitle: 'Agency',
    columns: childSeenValues.map((value) => ({
      key: value,
      label: childSeenWords[value],
      short: childSeenWords[value],
    })),
    rows: sourceItems(agencies).map(({ filter, ...source }) => ({
      ...source,
      cells: childSeenValues.map((value) => ({
        count: cells(`${source.key}|${value}`)?.events ?? 0,
        filter: { ...filter, childSeen: [value] },
      })),
      total: { count: rowTotals(source.key)?.events ?? 0, filter },
    })),
    totals: childSeenValues.map((value) => ({
      count: columnTotals(value)?.events ?? 0,
      filter: { childSeen: [value] },
    })),
    grandTotal: { count: patterns.totals.all, filter: {} },
    notes: [],
  };
}

/** How often each agency was in touch, month by month. */
export function contactsByMonth(patterns: Patterns, { agencies }: PatternLists): Matrix {
  const months = monthColumns(patterns.totals.byMonth.map(({ month }) => month));
  const cells = cellsBy(patterns.contactsByMonth, (cell) => `${sourceKey(cell)}|${cell.month ?? 'unknown'}`);
  const rowTotals = cellsBy(patterns.totals.bySource, sourceKey);
  const columnTotals = cellsBy(patterns.totals.byMonth, ({ month }) => month ?? 'unknown');
  return {
    rowTitle: 'Agency',
    columns: months.items,
    rows: sourceItems(agencies).map(({ filter, ...source }) => ({
      ...source,
      cells: months.items.map(({ key, month }) => ({
        count: cells(`${source.key}|${key}`)?.events ?? 0,
        filter: month === null ? null : { ...filter, ...monthFilter(month) },
        isApart: month === null,
      })),
      total: { count: rowTotals(source.key)?.events ?? 0, filter },
    })),
    totals: months.items.map(({ key, month }) => ({
      count: columnTotals(key)?.events ?? 0,
      filter: month === null ? null : monthFilter(month),
    })),
    grandTotal: { count: patterns.totals.all, filter: {} },
    notes: ['Every event that an agency recorded counts as a contact.', ...months.notes],
  };
}

/** Concern beside good practice, theme by theme. */
export function kindsByTheme(patterns: Patterns, { themes }: PatternLists): Matrix {
  const counts = cellsBy(patterns.kindsByTheme, ({ themeId }) => String(themeId ?? NO_THEME));
  const none = { concern: 0, goodPractice: 0, context: 0, events: 0 };
  return {
    rowTitle: 'Theme',
    columns: kindLabels.map(([kind, label]) => ({ key: kind, label, short: label })),
    rows: themeItems(themes)
      .map((theme) => {
        const own = counts(theme.key) ?? none;
        const themeIds = [theme.themeId];
        return {
          ...theme,
          cells: kindLabels.map(([kind]) => ({ count: countOf(own, kind), filter: { themeIds, tagKinds: [kind] } })),
          total: { count: own.events, filter: { themeIds } },
        };
      })
      .filter(({ themeId, isRetired, total }) => (themeId !== NO_THEME && !isRetired) || total.count > 0),
    totals: kindLabels.map(([kind]) => ({
      count: countOf(patterns.totals.tagged, kind),
      filter: { tagKinds: [kind] },
    })),
    grandTotal: { count: patterns.totals.tagged.events, filter: { isTagged: true } },
    notes: ['An event tagged with both counts under both, and once in the totals.'],
  };
}
