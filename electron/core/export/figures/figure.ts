import type { FigureFormat, Paper } from '../../../../shared/contract/figures.ts';
import type { LaneKind } from '../../../../shared/contract/timeline.ts';
import type { CalendarBlur } from '../../../../shared/dates/index.ts';
import type { DocumentStatus, FigureKind } from '../../../../shared/model/document-words.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import type { FigurePage } from './page.ts';

/** What a figure is made of and how it is to look. `publicCase` holds the events that pass the filter, and no others. */
export type FigureChoice = {
  readonly figure: FigureKind;
  readonly format: FigureFormat;
  readonly publicCase: PublicCase;
  /** Events of the whole case. */
  readonly total: number;
  readonly lanes: LaneKind;
  readonly gapDays: number | null;
  readonly countClustersOnce: boolean;
  /** Dates in `publicCase` are coarsened to this unit, and nothing is drawn or counted by a finer one. */
  readonly blur?: CalendarBlur | undefined;
  /** Null takes A4, and A3 where that saves many pages. */
  readonly paper: Paper | null;
  readonly status: DocumentStatus;
  readonly version: string;
  /** When it is made, ISO; only the day is printed. */
  readonly madeOn: string;
};

/** A picture on its pages. */
export type Picture = { readonly paper: Paper; readonly pages: readonly FigurePage[] };

/** More pages than this on A4 and a picture is put on A3, if nobody has said which. */
const MOST_A4_PAGES = 6;

/** Lays a picture out on the paper that was asked for, or on the one that serves it. */
export function onPaper(asked: Paper | null, layOut: (paper: Paper) => readonly FigurePage[]): Picture {
  const first = asked ?? 'a4';
  const pages = layOut(first);
  if (asked !== null || pages.length <= MOST_A4_PAGES) return { paper: first, pages };
  const larger = layOut('a3');
  return larger.length < pages.length ? { paper: 'a3', pages: larger } : { paper: first, pages };
}
