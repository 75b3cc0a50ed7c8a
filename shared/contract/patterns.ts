import type { Row } from '../model/index.ts';
import type { MatrixCell } from './views.ts';

/** Whose records are counted: an agency's, the family's, or of a source that is not stated. */
type Source = Pick<MatrixCell, 'agencyId' | 'sourceKind'>;
type KindCounts = Pick<MatrixCell, 'concern' | 'goodPractice' | 'context' | 'events'>;
type Theme = Pick<MatrixCell, 'themeId'>;
type Month = { readonly month: PatternMonth };
type ChildSeen = Pick<Row<'events'>, 'childSeen'>;
type Events = { readonly events: number };

/** A month as YYYY-MM; null gathers what is undated or not known to the month, since none may be invented. */
export type PatternMonth = string | null;

/** The counts behind "Seeing patterns"; cells without any are left out, so a missing pair means none. */
export type Patterns = {
  readonly themeByAgency: readonly MatrixCell[];
  readonly themeByMonth: readonly (Theme & KindCounts & Month)[];
  /** Events tagged with both; each pair stands once, the theme that comes first in the coding frame first. */
  readonly themeByTheme: readonly (Theme & { readonly themeId: number; readonly otherThemeId: number } & Events)[];
  readonly childSeenByAgency: readonly (Source & ChildSeen & Events)[];
  readonly contactsByMonth: readonly (Source & Month & Events)[];
  /** Concern beside good practice, by theme; null for tags without one. */
  readonly kindsByTheme: readonly (Theme & KindCounts)[];
  /** Totals are counted anew: an event with two themes counts once in them, so they are no sums of the cells. */
  readonly totals: {
    readonly taggedByAgency: readonly (Source & KindCounts)[];
    readonly taggedByMonth: readonly (KindCounts & Month)[];
    readonly tagged: KindCounts;
    readonly bySource: readonly (Source & Events)[];
    readonly byMonth: readonly (Month & Events)[];
    readonly byChildSeen: readonly (ChildSeen & Events)[];
    readonly all: number;
  };
};
