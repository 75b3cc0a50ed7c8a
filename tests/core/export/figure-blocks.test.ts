import { describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import { documentArea } from '../../../electron/core/export/figures/in-document.ts';
import { writeSvg } from '../../../electron/core/export/figures/svg/svg-node.ts';
import { editableBlocks } from '../../../electron/core/export/plan/editable-blocks.ts';
import type { Block, Drawing, Picture, Table } from '../../../electron/core/export/plan/plan.ts';
import { textOf } from '../../../electron/core/export/plan/plan-text.ts';
import { laneKinds } from '../../../shared/contract/timeline.ts';
import type { BlurLevel } from '../../../shared/dates/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import type { BlockOptions, GeneratedBlockNode } from '../../../shared/rich-text/index.ts';
import { collisions, textsOf } from '../../helpers/figures.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { generated, publicCase, publicEvents, publicRows, root } from '../../helpers/public-case.ts';
import { publicCaseOf, samplePublicCase } from '../../helpers/sample-public-case.ts';

type Drawn = Picture & { readonly source: Drawing };

/** What a part prints in a section of its own, after the section's heading. */
function blocksOf(
  given: PublicCase,
  block: GeneratedBlockNode['block'],
  { options, level, hasChronology }: { options?: BlockOptions; level?: BlurLevel; hasChronology?: boolean } = {},
): readonly Block[] {
  const sections = publicRows('sections', [
    { title: 'Part', content: root({ type: 'generated-block', block, options }) },
    ...(hasChronology ? [{ title: 'Chronology', isAppendix: true, content: root(generated('chronology')) }] : []),
  ]);
  const wordings = Object.fromEntries(given.events.map(({ id }) => [id, 'some time']));
  const dates = level === undefined ? undefined : { level, wordings };
  const base = { status: 'draft', version: '0.2', madeOn: '2026-11-23', dates } as const;
  const blocks = compose({ ...given, sections }, 'report', base).parts[0]?.blocks ?? [];
  return blocks.slice(blocks.findIndex((one) => one.kind === 'heading' && textOf(one.runs) === 'Part') + 1);
}

const picturesIn = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Drawn => block.kind === 'picture' && block.source.kind === 'drawing');
const tablesIn = (blocks: readonly Block[]) => blocks.filter((block): block is Table => block.kind === 'table');
const sentencesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
const words = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join(' '))) ?? [];
const refsIn = (picture: Drawn) =>
  textsOf({ body: [picture.source.root] }).flatMap((drawn) => drawn.words.match(/\bE\d+\b/g) ?? []);

const made = publicCaseOf(generatedCase(80, 3));

describe('the timeline in a report', () => {
  it.each(laneKinds)('by %s draws every event, in words free of each other, within the width of the page', (lanes) => {
    const pictures = picturesIn(blocksOf(made, 'timeline_figure', { options: { events: 'all', lanes } }));
    const refs = new Set(pictures.flatMap(refsIn));
    expect([...refs].sort()).toEqual(made.events.map(({ ref }) => `E${ref}`).sort());
    for (const { source, caption } of pictures) {
      const texts = textsOf({ body: [source.root] });
      expect(collisions(texts), caption).toEqual([]);
      expect(
        texts.filter(({ left, right }) => left < -0.01 || right > documentArea.width + 0.01),
        caption,
      ).toEqual([]);
      expect(source.millimetres.width).toBeLessThanOrEqual(164.1);
      expect(source.millimetres.height).toBeLessThanOrEqual(208);
    }
  });

  it('says in words what it shows, and lists the events behind it', () => {
    const sample = samplePublicCase();
    const blocks = blocksOf(sample, 'timeline_figure');
    const [picture, ...others] = picturesIn(blocks);
    expect(others).toEqual([]);
    expect(picture?.caption).toBe('Timeline of events by agency: June to December 2019');
    expect(picture?.altText).toMatch(/^Timeline of events by agency\. 16 events .*6 of them without a date\./);
    expect(picture?.altText).toContain('West Midlands Police: E10, E11.');
    const [table] = tablesIn(blocks);
    expect(words(table).map(([ref]) => ref)).toEqual(sample.events.map(({ ref }) => `E${ref}`));
  });

  it('of many events counts them, gives the counts as tables and names the chronology that lists them', () => {
    const many = publicCaseOf(generatedCase(300, 3));
    const blocks = blocksOf(many, 'timeline_figure', { hasChronology: true });
    const [why] = sentencesIn(blocks);
    expect(why).toBe('The 300 events are too many to be drawn one by one. The figure counts them by year.');
    expect(picturesIn(blocks).flatMap(refsIn)).toEqual([]);
    const all = tablesIn(blocks).flatMap((table) => words(table).at(-1)?.slice(1) ?? []);
    expect(all.at(-1)).toBe('300');
    expect(all.slice(0, -1).reduce((sum, count) => sum + Number(count.replace('–', '0')), 0)).toBe(300);
    expect(sentencesIn(blocks).join()).toContain('is in the chronology');
    expect(sentencesIn(blocksOf(many, 'timeline_figure')).join()).not.toContain('chronology');
  });

  it('leaves routine events out where it is asked to, and still takes gaps from all contacts', () => {
    const events = publicEvents(
      ['2019-01-10', '2019-04-01', '2019-06-20', '2019-09-01', '2019-11-30'].map((start, at) => ({
        start,
        dateMeaning: 'point' as const,
        event: 'A visit.',
        significance: at === 0 || at === 4 ? ('significant' as const) : ('routine' as const),
      })),
    );
    const blocks = blocksOf(publicCase({ events }), 'timeline_figure', {
      options: { events: 'significant', lanes: 'agency' },
    });
    const [picture] = picturesIn(blocks);
    expect(picture && refsIn(picture)).toEqual(['E1', 'E5']);
    expect(picture?.altText).not.toContain('without contact');
    expect(writeSvg(picture?.source.root ?? { name: '', attributes: {}, children: [] })).not.toContain('No contact');
  });

  it('says so where nothing can be drawn', () => {
    const events = publicEvents([{ event: 'Undated.', start: null, dateMeaning: 'unknown' }]);
    const blocks = blocksOf(publicCase({ events }), 'timeline_figure');
    expect(sentencesIn(blocks)).toEqual(['No event has a date, so there is no line of time.']);
    expect(words(tablesIn(blocks)[0])).toHaveLength(1);
  });

  it('becomes its caption, its description and its table where it is turned into text', () => {
    const nodes = editableBlocks(blocksOf(samplePublicCase(), 'timeline_figure'), { h3: 2, h4: 3 });
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table']);
  });
});

describe('themes over time in a report', () => {
  it('are drawn as counts with the same counts in the tables below, a dash for none', () => {
    const blocks = blocksOf(samplePublicCase(), 'theme_month_figure');
    expect(picturesIn(blocks).map(({ caption }) => caption)).toEqual(['Events by theme and month']);
    expect(picturesIn(blocks)[0]?.altText).toMatch(
      /^Grid of 17 themes against each month, from June 2019 to December 2019/,
    );
    const [table] = tablesIn(blocks);
    const drawn = textsOf({ body: [picturesIn(blocks)[0]?.source.root ?? { name: 'g', attributes: {}, children: [] }] })
      .filter(({ place }) => place === 'a count')
      .map((one) => one.words);
    expect(
      words(table)
        .flatMap((row) => row.slice(1))
        .filter((count) => count !== '–'),
    ).toEqual(drawn);
  });

  it('over many years are counted by longer periods', () => {
    const columns = (years: number) => {
      const events = publicEvents(
        Array.from({ length: years + 1 }, (_, at) => ({
          start: `${2000 + at}-03-04`,
          event: 'x',
          dateMeaning: 'point' as const,
        })),
      );
      const eventTags = publicRows(
        'eventTags',
        events.map(({ id }) => ({ eventId: id, kind: 'concern' as const })),
      );
      return picturesIn(blocksOf(publicCase({ events, eventTags }), 'theme_month_figure'))[0]?.caption;
    };
    expect([1, 5, 12].map(columns)).toEqual([
      'Events by theme and month',
      'Events by theme and quarter, part 1 of 2: January to March 2000 to July to September 2002',
      'Events by theme and year',
    ]);
  });
});

describe('blurred dates', () => {
  /** The same events on other days of the same units: whatever tells the two apart tells more than it may. */
  const within = {
    month: ['2019-03-02', '2019-03-29'],
    season: ['2019-03-02', '2019-05-29'],
    year: ['2019-02-02', '2019-11-29'],
  } as const;

  const caseOf = (start: string): PublicCase => {
    const year = (at: number) => String(Number(start.slice(0, 4)) + at);
    const events = publicEvents(
      [0, 1, 2, 3].map((at) => ({
        ref: at + 1,
        start: `${year(at)}${start.slice(4)}`,
        dateMeaning: 'point' as const,
        event: `Visit ${at}.`,
      })),
    );
    const { review } = publicCase();
    return publicCase({
      review: { ...review, periodStart: start, periodEnd: `${year(2)}${start.slice(4)}` },
      events,
      themes: publicRows('themes', [{ code: 'a', label: 'Theme A' }]),
      eventTags: publicRows(
        'eventTags',
        events.map(({ id }) => ({ eventId: id, themeId: 1, kind: 'concern' as const })),
      ),
    });
  };

  it.each(['month', 'season', 'year'] as const)('to the %s draw and count nothing that is more exact', (level) => {
    const [early, late] = within[level];
    for (const block of ['timeline_figure', 'theme_month_figure'] as const) {
      const print = (start: string, blur?: BlurLevel) =>
        JSON.stringify(blocksOf(caseOf(start), block, blur === undefined ? {} : { level: blur }));
      expect(print(early, level)).toBe(print(late, level));
      expect(picturesIn(blocksOf(caseOf(early), block, { level })).length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(blocksOf(caseOf(early), 'timeline_figure'))).not.toBe(
      JSON.stringify(blocksOf(caseOf(late), 'timeline_figure')),
    );
  });

  it.each(['age', 'day_number'] as const)('to %s leave pictures of time out and say why', (level) => {
    const timeline = blocksOf(caseOf('2019-03-02'), 'timeline_figure', { level });
    expect(picturesIn(timeline)).toEqual([]);
    expect(sentencesIn(timeline)[0]).toMatch(/^The timeline is not drawn: this document gives .* in place of dates/);
    expect(words(tablesIn(timeline)[0]).map(([, date]) => date)).toEqual(Array(4).fill('Some time'));
    const themes = blocksOf(caseOf('2019-03-02'), 'theme_month_figure', { level });
    expect(themes.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

it('a theme analysis that only counts its events prints no table of them', () => {
  const counted = blocksOf(samplePublicCase(), 'theme_analysis', { options: { evidence: 'counted' } });
  const listed = blocksOf(samplePublicCase(), 'theme_analysis');
  expect(tablesIn(counted)).toEqual([]);
  expect(tablesIn(listed).length).toBeGreaterThan(5);
  expect(sentencesIn(counted).filter((line) => line.includes('tagged with this theme'))).toEqual(
    sentencesIn(listed).filter((line) => line.includes('tagged with this theme')),
  );
});
