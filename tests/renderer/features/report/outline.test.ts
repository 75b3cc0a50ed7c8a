import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../../electron/core/export/compose/report.ts';
import { countHeadingsInside, outlineOf } from '../../../../renderer/features/report/outline.ts';
import type { PublicRow } from '../../../../shared/model/index.ts';
import type { RichText } from '../../../../shared/rich-text/index.ts';
import { chronologyIn } from '../../../../shared/rules/last-appendix.ts';
import { generated, prose, publicCase, publicEvents, publicRows, root, text } from '../../../helpers/public-case.ts';

const heading = (tag: 'h3' | 'h4', words: string): RichText['children'][number] => ({
  type: 'heading',
  tag,
  children: [text(words)],
});

const sections = publicRows('sections', [
  { id: 1, title: 'Introduction', content: root(heading('h3', 'Reason'), prose(text('Words.'))) },
  { id: 2, title: 'Left out', isHidden: true },
  { id: 3, title: 'Inside what is left out', parentId: 2 },
  {
    id: 4,
    title: 'Analysis',
    content: root(heading('h4', 'Small first'), generated('theme_analysis'), heading('h3', 'More')),
  },
  { id: 5, title: 'By agency', parentId: 4 },
  { id: 6, title: 'The police', parentId: 5 },
  { id: 7, title: 'By phase', parentId: 4, content: root(generated('theme_analysis'), heading('h4', 'Smaller')) },
  { id: 12, title: 'Early phase', parentId: 7 },
  { id: 8, title: 'Chronology', code: 'summary_timeline', isAppendix: true, content: root(generated('chronology')) },
  { id: 9, title: 'Terms of reference', isAppendix: true },
  { id: 10, title: 'Its first part', parentId: 9, isAppendix: true },
  { id: 11, title: 'Conclusion', position: 0 },
]);

const themes = publicRows('themes', [
  { code: 'a', label: 'First theme' },
  { code: 'b', label: 'Second theme' },
  { code: 'c', label: 'Theme without evidence' },
]);

const reviewCase = publicCase({
  sections,
  themes,
  events: publicEvents([{ event: 'A visit.' }]),
  eventTags: publicRows('eventTags', [
    { eventId: 1, themeId: 1 },
    { eventId: 1, themeId: 2 },
  ]),
});

/** The number each section's heading has in the document itself. */
function printedNumbers(): Record<string, string> {
  const plan = composeReport(reviewCase, { status: 'draft', version: '', madeOn: '2026-01-01' });
  const titles = new Set(sections.map((section) => section.title));
  const headings = plan.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'heading' ? [[block.runs.map((run) => run.text).join(''), block.number]] : []));
  return Object.fromEntries(headings.filter(([title]) => titles.has(title ?? '')));
}

describe('the outline of the report', () => {
  const listed = sections.map(({ content, ...section }) => ({
    ...section,
    asksForChronology: chronologyIn(content) !== undefined,
    revision: 1,
    wordCount: 0,
    footnoteCount: 0,
    isEmpty: true,
  }));
  const contentOf = (id: number) => (sections.find((section) => section.id === id) as PublicRow<'sections'>).content;
  const rows = outlineOf(listed, (id) => countHeadingsInside(contentOf(id), 2));

  it('gives each section the number it has in the document, and those that do not print none', () => {
    const shown = rows.filter((row) => !row.isHidden).map((row) => [row.section.title, row.number]);
    expect(Object.fromEntries(shown)).toEqual(printedNumbers());
    expect(rows.filter((row) => row.isHidden).map((row) => [row.section.title, row.number])).toEqual([
      ['Left out', ''],
      ['Inside what is left out', ''],
    ]);
  });

  it('lists them in printed order, the appendix with the chronology last', () => {
    expect(rows.map((row) => row.section.title)).toEqual([
      'Introduction',
      'Conclusion',
      'Left out',
      'Inside what is left out',
      'Analysis',
      'By agency',
      'The police',
      'By phase',
      'Early phase',
      'Terms of reference',
      'Its first part',
      'Chronology',
    ]);
  });
});
