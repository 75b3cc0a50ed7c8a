import { blurEvents } from '../../figures/blur-events.ts';
import { documentArea, pictureOf } from '../../figures/in-document.ts';
import { countMatrix } from '../../figures/matrix/count-matrix.ts';
import { drawMatrix } from '../../figures/matrix/matrix-figure.ts';
import type { MatrixTable } from '../../figures/matrix/matrix-table.ts';
import { type Period, periodFor } from '../../figures/matrix/periods.ts';
import type { Block } from '../../plan/plan.ts';
import { paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { count, series } from '../phrases.ts';
import { densest, largestRows, MOST_PERIODS } from './count-summary.ts';
import { countTables } from './count-tables.ts';
import { withoutCalendar } from './without-calendar.ts';

/**
 * How many events carry each theme in each month, as shades with their numbers, and the same numbers as a table. Longer
 * periods are counted for a long time, and where the document's dates are not told to the month.
 */
export function themeMonthFigure({ publicCase, blur }: CaseWords): Block[] {
  const tagged = new Set(publicCase.eventTags.map(({ eventId }) => eventId));
  const events = publicCase.events.filter(({ id }) => tagged.has(id));
  if (events.length === 0) return [paragraph('No event has been tagged yet.')];
  if (blur === 'age' || blur === 'day_number') {
    return [paragraph(`Themes are not shown over time here: ${withoutCalendar(blur, 'counts by month or year')}`)];
  }
  const ofTagged = { ...publicCase, events };
  const seen = blur === 'exact' ? ofTagged : blurEvents(ofTagged, blur);
  const period = periodFor(seen.events, blur, MOST_PERIODS);
  const table = countMatrix('theme_by_month', seen, false, period);
  const pages = drawMatrix(table, documentArea);
  const caption = `Events by theme and ${period}`;
  const pictures = pages.map((page, at) => {
    const part = pages.length === 1 ? '' : `, part ${at + 1} of ${pages.length}`;
    const stretch = page.detail === '' ? '' : `: ${page.detail}`;
    const altText = at === 0 ? describe(table, period) : `${caption}${part}. The numbers are in the tables below.`;
    return pictureOf(page, `${caption}${part}${stretch}`, altText);
  });
  return [...pictures, ...countTables(table, caption)];
}

function describe(table: MatrixTable, period: Period): string {
  const themes = table.rows.filter(({ isApart, key }) => !isApart && key !== 'no_theme');
  const known = table.columns.filter(({ isApart }) => !isApart);
  const over = known.length > 1 ? `, from ${known[0]?.name} to ${known.at(-1)?.name}` : '';
  return [
    `Grid of ${count(themes.length, 'theme')} against each ${period}${over}, with the number of tagged events in each place, darker where there are more.`,
    `Most often tagged: ${series(largestRows(table, 3).map(({ label, total }) => `${label} (${total})`))}.`,
    ...densest(table),
    'The numbers are in the tables below.',
  ].join(' ');
}
