import { describe, expect, it } from 'vitest';
import { countMatrix } from '../../../../electron/core/export/figures/matrix/count-matrix.ts';
import { matrixPicture } from '../../../../electron/core/export/figures/matrix/matrix-picture.ts';
import { heatSteps } from '../../../../electron/core/export/figures/svg/look.ts';
import { readPatterns } from '../../../../electron/core/store/patterns.ts';
import { readPublicCase } from '../../../../electron/core/store/public-case.ts';
import { matrixKinds } from '../../../../shared/model/document-tables.ts';
import type { MatrixKind } from '../../../../shared/model/document-words.ts';
import { collisions, figureChoice, textsOf } from '../../../helpers/figures.ts';
import { generatedCase } from '../../../helpers/generated-case.ts';
import { publicCase, publicEvents, publicRows } from '../../../helpers/public-case.ts';
import { publicCaseOf } from '../../../helpers/sample-public-case.ts';
import { sessionWith } from '../../../helpers/session-with.ts';

describe('the matrices that leave', () => {
  it('count what the screen counts', () => {
    const session = sessionWith(generatedCase(600, 13));
    const patterns = readPatterns(session.db);
    const made = readPublicCase(session.db);
    session.close();
    const source = ({ agencyId, sourceKind }: { agencyId: number | null; sourceKind: string }) =>
      agencyId === null ? sourceKind : String(agencyId);
    const theme = (themeId: number | null) => (themeId === null ? 'no_theme' : String(themeId));
    const expected: Record<MatrixKind, (readonly [string, string, number])[]> = {
      theme_by_agency: patterns.themeByAgency.map((cell) => [theme(cell.themeId), source(cell), cell.events]),
      theme_by_month: patterns.themeByMonth.map((cell) => [
        theme(cell.themeId),
        cell.month ?? 'not_known',
        cell.events,
      ]),
      theme_by_theme: patterns.themeByTheme.map((cell) => [
        String(cell.themeId),
        String(cell.otherThemeId),
        cell.events,
      ]),
      child_seen_by_agency: patterns.childSeenByAgency.map((cell) => [source(cell), cell.childSeen, cell.events]),
      contacts_by_month: patterns.contactsByMonth.map((cell) => [source(cell), cell.month ?? 'not_known', cell.events]),
      kinds_by_theme: patterns.kindsByTheme.flatMap((cell) => [
        [theme(cell.themeId), 'concern', cell.concern] as const,
        [theme(cell.themeId), 'good_practice', cell.goodPractice] as const,
        [theme(cell.themeId), 'context', cell.context] as const,
      ]),
    };
    for (const kind of matrixKinds) {
      const table = countMatrix(kind, made, false);
      const told = table.rows.flatMap((row) =>
        row.cells.flatMap((cell, at) => {
          const column = table.columns[at];
          const isApart = row.isApart || column?.key === 'any' || cell.isDiagonal;
          return cell.count === 0 || isApart ? [] : [`${row.key} ${column?.key} ${cell.count}`];
        }),
      );
      // A pair of themes stands on both sides of the diagonal.
      const both = kind === 'theme_by_theme' ? expected[kind].map(([one, other, count]) => [other, one, count]) : [];
      const counted = [...expected[kind], ...both].filter(([, , count]) => count !== 0).map((cell) => cell.join(' '));
      expect(told.sort(), kind).toEqual(counted.sort());
    }
  });

  it('count accounts of one incident once, when that is asked', () => {
    const made = publicCase({
      clusters: publicRows('clusters', [{ label: 'Visit' }]),
      themes: publicRows('themes', [
        { code: 'one', label: 'One' },
        { code: 'two', label: 'Two' },
      ]),
      events: publicEvents([
        { id: 1, ref: 1, start: '2019-06-01', dateMeaning: 'point', clusterId: 1 },
        { id: 2, ref: 2, start: '2019-06-02', dateMeaning: 'point', clusterId: 1 },
      ]),
      eventTags: publicRows('eventTags', [
        { eventId: 1, themeId: 1 },
        { eventId: 2, themeId: 1 },
        { eventId: 2, themeId: 2 },
      ]),
    });
    const counts = (once: boolean) =>
      countMatrix('theme_by_theme', made, once).rows.map(({ cells }) => cells.map(({ count }) => count));
    expect(counts(false)).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(counts(true)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it.each(matrixKinds)('%s is drawn within its pages, with nothing on anything else', (figure) => {
    const made = publicCaseOf(generatedCase(900, 3));
    const { pages } = matrixPicture(figure, figureChoice(made, { figure }));
    const table = countMatrix(figure, made, false);
    const drawn = new Set(pages.flatMap((page) => textsOf(page).map(({ words }) => words)));
    for (const page of pages) {
      const texts = textsOf(page);
      expect(collisions(texts), page.title).toEqual([]);
      expect(
        texts.filter(({ left, right, y }) => left < 20 || right > page.width - 20 || y > page.height - 20),
      ).toEqual([]);
    }
    const counts = table.rows.flatMap(({ cells }) => cells.map(({ count }) => count)).filter((count) => count > 0);
    expect(counts.filter((count) => !drawn.has(count.toLocaleString('en-GB')))).toEqual([]);
  });

  it('can be read on every shade', () => {
    for (const { fill, text } of heatSteps) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
