import type { Row } from '../model/index.ts';
import type { MatrixCell } from './views.ts';

/** Whose records are counted: an agency's, the family's, or of a source that is not stated. */
type Source = Pick<MatrixCell, 'agencyId' | 'sourceKind'>;
type KindCounts = Pick<MatrixCell, 'themeId' | 'concern' | 'goodPractice' | 'context' | 'events'>;

/** A month as YYYY-MM; null gathers what is undated or not known to the month, since none may be invented. */
export type PatternMonth = string | null;

/** The counts behind "Seeing patterns"; cells without any are left out, so a missing pair means none. */
export type Patterns = {
  readonly themeByAgency: readonly MatrixCell[];
  readonly themeByMonth: readonly (KindCounts & { readonly month: PatternMonth })[];
  /** Events tagged with both; each pair stands once, the theme that comes first in the coding frame first. */
  readonly themeByTheme: readonly {
    readonly themeId: number;
    readonly otherThemeId: number;
    readonly events: number;
  }[];
  readonly childSeenByAgency: readonly (Source & {
    readonly childSeen: Row<'events'>['childSeen'];
    readonly events: number;
  })[];
  readonly contactsByMonth: readonly (Source & { readonly month: PatternMonth; readonly events: number })[];
  /** Concern beside good practice, by theme; null for tags without one. */
  readonly kindsByTheme: readonly KindCounts[];
};
