import type { MatrixKind } from '../../../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../../../shared/model/public-case.ts';
import { subjectWording } from '../../../../../shared/starters/index.ts';
import type { Event } from '../../compose/case-words.ts';
import { capitalised } from '../../compose/phrases.ts';
import type { Lane } from '../timeline/lanes.ts';
import { type Axis, axis, childSeenAxis, kindAxis, sourceAxis, sourceKey, themeAxis, themeKey } from './axes.ts';
import type { MatrixCell, MatrixTable } from './matrix-table.ts';
import { type Period, periodAxis, periodOf } from './periods.ts';
import { ANY, Tally } from './tally.ts';

const allOf = (label: string): Axis => ({ key: ANY, label, name: label, group: '', isApart: true });

/**
 * One of the matrices of "Seeing patterns", counted from the events given; what has no event at all is left out. Those
 * by month may count by longer periods.
 */
export function countMatrix(
  kind: MatrixKind,
  publicCase: PublicCase,
  countClustersOnce: boolean,
  period: Period = 'month',
): MatrixTable {
  const tally = new Tally(countClustersOnce);
  const unit = countClustersOnce ? 'Incidents' : 'Events';
  const base = { hasChart: false, hasBars: false, note: '' };
  switch (kind) {
    case 'theme_by_agency':
      eachTag(publicCase, (event, tag) => tally.add(themeKey(tag), sourceKey(event), event, tag.kind));
      return {
        ...base,
        ...make('Theme', themeAxis(publicCase), [...sourceAxis(publicCase), allOf('All')], tally, 'Any theme', true),
        note: `${unit} tagged with a theme. C concern, G good practice, X context.`,
      };
    case 'theme_by_month':
      eachTag(publicCase, (event, tag) => tally.add(themeKey(tag), periodOf(event, period), event, tag.kind));
      return {
        ...base,
        ...make(
          'Theme',
          themeAxis(publicCase),
          [...periodAxis(publicCase.events, period), allOf('All')],
          tally,
          'Any theme',
          true,
        ),
        note: `${unit} tagged with a theme. ${notKnown(period)}`,
      };
    case 'theme_by_theme':
      return {
        ...base,
        ...pairs(publicCase, tally),
        note: `${unit} that carry both themes; outlined, all that carry the one.`,
      };
    case 'child_seen_by_agency':
      for (const event of publicCase.events) tally.add(sourceKey(event), event.childSeen, event);
      return {
        ...base,
        ...make('Agency', sourceAxis(publicCase), [...childSeenAxis, allOf('All')], tally, 'All'),
        note: subjectWording(publicCase.review.kind)(`${unit} by whether the child was seen.`),
      };
    case 'contacts_by_month':
      for (const event of publicCase.events) tally.add(sourceKey(event), periodOf(event, period), event);
      return {
        ...base,
        ...make(
          'Agency',
          sourceAxis(publicCase),
          [...periodAxis(publicCase.events, period), allOf('All')],
          tally,
          'All',
        ),
        hasChart: true,
        note: `${unit} recorded. ${notKnown(period)}`,
      };
    case 'kinds_by_theme':
      eachTag(publicCase, (event, tag) => tally.add(themeKey(tag), tag.kind, event, tag.kind));
      return {
        ...base,
        ...make('Theme', themeAxis(publicCase), [...kindAxis, allOf(unit)], tally, 'Any theme'),
        hasBars: true,
        note: `${unit} by kind of tag; one may carry several kinds.`,
      };
  }
}

/** How many events of each lane fall into each period, with their sum as a chart above them. */
export function countLanes(
  rowHeading: string,
  lanes: readonly Lane[],
  keysOf: (event: Event) => readonly string[],
  { events }: PublicCase,
  period: Period,
): MatrixTable {
  const tally = new Tally(false);
  for (const event of events) for (const key of keysOf(event)) tally.add(key, periodOf(event, period), event);
  const rows = lanes.map(({ key, label }) => axis(key, label));
  return {
    ...make(rowHeading, rows, [...periodAxis(events, period), allOf('All')], tally, 'All'),
    note: `Events recorded. ${notKnown(period)}`,
    hasChart: true,
    hasBars: false,
  };
}

function notKnown(period: Period): string {
  return `“Not known” is undated, or not known to the ${period}.`;
}

function eachTag(
  { events, eventTags }: PublicCase,
  visit: (event: Event, tag: PublicCase['eventTags'][number]) => void,
) {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const tag of eventTags) {
    const event = byId.get(tag.eventId);
    if (event !== undefined) visit(event, tag);
  }
}

/** Rows and columns that hold anything, in their order, and the totals after them. */
function make(
  rowHeading: string,
  rows: readonly Axis[],
  columns: readonly Axis[],
  tally: Tally,
  totalLabel: string,
  hasKinds = false,
): Pick<MatrixTable, 'rowHeading' | 'columns' | 'rows'> {
  const cell = (row: string, column: string): MatrixCell => ({
    count: tally.count(row, column),
    kinds: hasKinds ? tally.kinds(row, column) : null,
    isDiagonal: false,
  });
  const used = columns.filter(({ key, staysEmpty }) => staysEmpty || tally.count(ANY, key) > 0);
  return {
    rowHeading,
    columns: used,
    rows: [...rows.filter(({ key }) => tally.count(key, ANY) > 0), allOf(totalLabel)]
      .map(({ key, name, group, isApart }) => ({
        key,
        label: name,
        group,
        isApart,
        cells: used.map((column) => cell(key, column.key)),
      }))
      .filter(({ isApart }) => !isApart || tally.count(ANY, ANY) > 0),
  };
}

/** Themes against each other: numbered, since their names would not stand above narrow columns. */
function pairs(publicCase: PublicCase, tally: Tally): Pick<MatrixTable, 'rowHeading' | 'columns' | 'rows'> {
  const keysOf = new Map<Event, Set<string>>();
  eachTag(publicCase, (event, tag) => {
    if (tag.themeId !== null) keysOf.set(event, (keysOf.get(event) ?? new Set()).add(themeKey(tag)));
  });
  const units = Map.groupBy(keysOf.keys(), (event) => tally.unitOf(event));
  for (const accounts of units.values()) {
    const keys = new Set(accounts.flatMap((event) => [...(keysOf.get(event) ?? [])]));
    const [event] = accounts;
    if (event !== undefined) for (const one of keys) for (const other of keys) tally.add(one, other, event);
  }
  const themes = themeAxis(publicCase).filter(({ key }) => tally.count(key, ANY) > 0);
  return {
    rowHeading: 'Theme',
    columns: themes.map((theme, at) => ({ ...theme, label: String(at + 1), group: '' })),
    rows: themes.map((theme, at) => ({
      key: theme.key,
      label: `${at + 1} ${capitalised(theme.name)}`,
      group: theme.group,
      isApart: false,
      cells: themes.map(({ key }) => ({
        count: tally.count(theme.key, key),
        kinds: null,
        isDiagonal: key === theme.key,
      })),
    })),
  };
}
