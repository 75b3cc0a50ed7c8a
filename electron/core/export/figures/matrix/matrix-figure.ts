import type { Area } from '../page.ts';
import { look, sizes } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { text, textLines, type Wrapped, wrap } from '../svg/text.ts';
import { drawBarCell, drawCell, drawShades, KINDS_WIDTH } from './draw-cell.ts';
import { CHART_HEIGHT, drawChart } from './draw-chart.ts';
import type { MatrixColumn, MatrixRow, MatrixTable } from './matrix-table.ts';

const LABEL = { size: 8, leading: 9.5 } as const;
const HEADING = { size: 7.5, isBold: true, leading: 9 } as const;
const LEGEND_HEIGHT = 22;
const NOTE = { size: sizes.small, fill: look.muted, leading: 9 } as const;
const GROUP_HEIGHT = 14;
const LEAST_ROW = 15;
const LEAST_ROW_WITH_KINDS = 21;
const NARROW = 21;
const LEAST_WIDE = 44;
const MOST_WIDE = 110;
const BAR_COLUMN = 140;

export type MatrixPage = {
  readonly detail: string;
  readonly description: string;
  readonly drawn: readonly SvgNode[];
  /** The lowest that anything was drawn, from the top of the area. */
  readonly height: number;
};

type Column = MatrixColumn & { readonly at: number; readonly width: number };
type Line = { readonly row: MatrixRow; readonly label: Wrapped; readonly height: number; readonly group: string };

/** A table of counts as a picture, on as many pages as its columns and rows take; every page has both headings. */
export function drawMatrix(table: MatrixTable, area: Area): MatrixPage[] {
  const labelWidth = Math.min(170, area.width * 0.2);
  const parts = splitColumns(table, area.width - labelWidth);
  const most = highest(table);
  const legend = legendOf(table, most, area.width);
  return parts.flatMap((columns) => {
    const heads = headings(columns);
    const headHeight = heads.height + (columns.some(({ group }) => group !== '') ? 12 : 0);
    const chartHeight = table.hasChart ? CHART_HEIGHT : 0;
    const hasKinds =
      columns.some(({ width }) => width >= KINDS_WIDTH) && table.rows.some(({ cells }) => cells[0]?.kinds);
    const lines = table.rows.map((row, at) => lineOf(row, table.rows[at - 1], labelWidth, hasKinds));
    const pages = splitLines(lines, area.height - headHeight - chartHeight - legend.height);
    return pages.map((page) => {
      const context = { area, labelWidth, most, table, columns, heads, headHeight, chartHeight, legend };
      return drawPart(page, context, parts.length);
    });
  });
}

type Legend = { readonly note: Wrapped; readonly shadesWidth: number; readonly height: number };

/** The shades, and beside them what is counted, on as many lines as that takes. */
function legendOf({ note, hasBars }: MatrixTable, most: number, width: number): Legend {
  const shadesWidth = hasBars ? 0 : drawShades(0, 0, most).right;
  const lines = wrap(`${note} Blank is none.`, width - shadesWidth - 6, NOTE);
  return { note: lines, shadesWidth, height: LEGEND_HEIGHT + (lines.lines.length - 1) * NOTE.leading };
}

/** As few parts as will do, of about the same number of columns. */
function splitColumns({ columns, hasBars }: MatrixTable, room: number): Column[][] {
  const isNarrow =
    columns.some(({ group }) => group !== '') || columns.every(({ label, isApart }) => isApart || /^\d+$/.test(label));
  const least = hasBars ? BAR_COLUMN : isNarrow ? NARROW : LEAST_WIDE;
  const parts = Math.max(1, Math.ceil(columns.length / Math.floor(room / least)));
  const size = Math.ceil(columns.length / parts);
  const width = Math.min(hasBars ? BAR_COLUMN : isNarrow ? NARROW * 1.4 : MOST_WIDE, room / size);
  return Array.from({ length: parts }, (_, part) =>
    columns.map((column, at) => ({ ...column, at, width })).slice(part * size, (part + 1) * size),
  ).filter((part) => part.length > 0);
}

function lineOf(row: MatrixRow, before: MatrixRow | undefined, labelWidth: number, hasKinds: boolean): Line {
  const label = wrap(row.label, labelWidth - 8, { size: LABEL.size, isBold: row.isApart }, 3);
  const least = hasKinds ? LEAST_ROW_WITH_KINDS : LEAST_ROW;
  const height = Math.max(least, label.lines.length * LABEL.leading + 5);
  return { row, label, height, group: row.group !== '' && row.group !== before?.group ? row.group : '' };
}

function splitLines(lines: readonly Line[], room: number): Line[][] {
  const pages: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    const height = line.height + (line.group === '' ? 0 : GROUP_HEIGHT);
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    left -= height;
    pages.at(-1)?.push(line);
  }
  return pages;
}

function headings(columns: readonly Column[]): { labels: Wrapped[]; height: number } {
  const labels = columns.map(({ label, width }) => wrap(label, width - 3, HEADING, 5));
  return { labels, height: Math.max(1, ...labels.map(({ lines }) => lines.length)) * HEADING.leading + 6 };
}

/** The highest count that is shaded or has a bar. */
function highest({ rows, columns }: MatrixTable): number {
  return rows.reduce((most, row) => {
    const own = row.cells.map((cell, at) => (row.isApart || columns[at]?.isApart || cell.isDiagonal ? 0 : cell.count));
    return Math.max(most, ...own);
  }, 0);
}

type Context = {
  readonly area: Area;
  readonly labelWidth: number;
  readonly most: number;
  readonly table: MatrixTable;
  readonly columns: readonly Column[];
  readonly heads: ReturnType<typeof headings>;
  readonly headHeight: number;
  readonly chartHeight: number;
  readonly legend: Legend;
};

function drawPart(lines: readonly Line[], context: Context, partCount: number): MatrixPage {
  const { area, labelWidth, most, table, columns, headHeight, chartHeight, legend } = context;
  const left = area.left + labelWidth;
  const xOf = (at: number) => left + at * (columns[0]?.width ?? 0);
  const right = xOf(columns.length);
  const headTop = area.top + chartHeight;
  const drawn: SvgNode[] = table.hasChart ? drawChart(table, columns, xOf, area) : [];
  drawn.push(...drawHead(context, xOf, headTop));
  let y = headTop + headHeight;
  for (const { row, label, height, group } of lines) {
    if (group !== '') {
      drawn.push(
        svg('rect', { x: area.left, y, width: right - area.left, height: GROUP_HEIGHT, fill: look.sunken }),
        text('a group', area.left + 3, y + 10, group, { size: LABEL.size, isBold: true, fill: look.muted }),
      );
      y += GROUP_HEIGHT;
    }
    const first = y + height / 2 - ((label.lines.length - 1) * LABEL.leading) / 2 + 2.8;
    drawn.push(textLines('the name of a row', area.left + 3, first, label, { ...LABEL, isBold: row.isApart }));
    columns.forEach((column, at) => {
      const cell = row.cells[column.at];
      if (cell === undefined) return;
      const draw = table.hasBars ? drawBarCell : drawCell;
      const box = { x: xOf(at), y, width: column.width, height };
      drawn.push(...draw('a count', cell, row.isApart || column.isApart, most, box));
    });
    y += height;
    drawn.push(
      svg('path', {
        d: `M${area.left} ${y}H${right}`,
        stroke: row.isApart ? look.strongRule : look.rule,
        'stroke-width': 0.5,
      }),
    );
  }
  const legendTop = Math.min(y + 4, area.top + area.height - legend.height);
  if (!table.hasBars) drawn.push(...drawShades(area.left, legendTop, most).drawn);
  drawn.push(textLines('the note', area.left + legend.shadesWidth + 6, legendTop + 12.7, legend.note, NOTE));
  const known = columns.filter(({ isApart }) => !isApart);
  const names = (known.length > 0 ? known : columns).map(({ name }) => name);
  return {
    detail: partCount > 1 ? `${names[0]} to ${names.at(-1)}` : '',
    description: describe(table, lines, columns),
    drawn,
    height: legendTop + legend.height - area.top,
  };
}

function drawHead({ area, table, columns, heads, headHeight }: Context, xOf: (at: number) => number, top: number) {
  const bottom = top + headHeight;
  const drawn: SvgNode[] = [text('a heading', area.left + 3, bottom - 5, table.rowHeading, HEADING)];
  columns.forEach(({ group, width }, at) => {
    if (group !== '' && group !== columns[at - 1]?.group) {
      drawn.push(text('a heading', xOf(at) + 2, top + 9, group, HEADING));
      drawn.push(svg('path', { d: `M${xOf(at)} ${top}V${bottom}`, stroke: look.strongRule, 'stroke-width': 0.5 }));
    }
    const label = heads.labels[at];
    if (label === undefined) return;
    const first = bottom - 5 - (label.lines.length - 1) * HEADING.leading;
    drawn.push(textLines('a heading', xOf(at) + width / 2, first, label, { ...HEADING, anchor: 'middle' }));
  });
  drawn.push(
    svg('path', { d: `M${area.left} ${bottom}H${xOf(columns.length)}`, stroke: look.strongRule, 'stroke-width': 0.75 }),
  );
  return drawn;
}

/** Row by row, the counts of the page. */
function describe({ note }: MatrixTable, lines: readonly Line[], columns: readonly Column[]): string {
  const rows = lines.map(({ row }) => {
    const counts = columns.flatMap(({ name, at }) => {
      const count = row.cells[at]?.count ?? 0;
      return count === 0 ? [] : [`${name} ${count}`];
    });
    return `${row.label}: ${counts.join(', ') || 'none'}.`;
  });
  return [note, ...rows].join(' ');
}
