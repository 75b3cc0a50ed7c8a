import type { Patterns } from '../../../shared/contract/index.ts';
import type { FigureKind } from '../../../shared/model/document-words.ts';
import type { Matrix } from './matrices/matrix.ts';
import { childSeenByAgency, contactsByMonth, kindsByTheme, themeByTheme } from './matrices/other-matrices.ts';
import { type CountedKind, type PatternLists, themeByAgency, themeByMonth } from './matrices/theme-matrices.ts';
import type { Figure } from './picture/figure.ts';
import { kindsFigure } from './picture/kinds-figure.ts';
import { matrixFigure } from './picture/matrix-figure.ts';

export type PatternView = {
  readonly id: string;
  /** What it leaves the case as. */
  readonly figure: FigureKind;
  readonly label: string;
  /** The question it answers. */
  readonly words: string;
  /** Whether one kind of tag can be counted alone. */
  readonly hasKinds: boolean;
  readonly build: (patterns: Patterns, lists: PatternLists, kind: CountedKind) => Matrix;
  readonly draw: (matrix: Matrix) => Figure;
};

const shaded = (matrix: Matrix) => matrixFigure(matrix, 'shade');
const barred = (matrix: Matrix) => matrixFigure(matrix, 'bar');

/** Every pattern, in the order in which a reviewer asks for them. */
export const patternViews: readonly PatternView[] = [
  {
    id: 'theme-agency',
    figure: 'theme_by_agency',
    label: 'Themes by agency',
    words: 'Whose records each theme was found in.',
    hasKinds: true,
    build: themeByAgency,
    draw: shaded,
  },
  {
    id: 'theme-month',
    figure: 'theme_by_month',
    label: 'Themes by month',
    words: 'When each theme was found.',
    hasKinds: true,
    build: themeByMonth,
    draw: shaded,
  },
  {
    id: 'theme-theme',
    figure: 'theme_by_theme',
    label: 'Themes together',
    words: 'Which themes were found on the same event.',
    hasKinds: false,
    build: themeByTheme,
    draw: shaded,
  },
  {
    id: 'child-seen',
    figure: 'child_seen_by_agency',
    label: 'Child seen',
    words: 'Whether each agency saw the child.',
    hasKinds: false,
    build: childSeenByAgency,
    draw: shaded,
  },
  {
    id: 'contacts',
    figure: 'contacts_by_month',
    label: 'Contacts a month',
    words: 'How often each agency was in touch.',
    hasKinds: false,
    build: contactsByMonth,
    draw: barred,
  },
  {
    id: 'kinds',
    figure: 'kinds_by_theme',
    label: 'Concern and good practice',
    words: 'Concern beside good practice, theme by theme.',
    hasKinds: false,
    build: kindsByTheme,
    draw: kindsFigure,
  },
];
