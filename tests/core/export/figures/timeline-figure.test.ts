import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pageNode } from '../../../../electron/core/export/figures/page.ts';
import { wordsOf, writeSvg } from '../../../../electron/core/export/figures/svg/svg-node.ts';
import { timelinePicture } from '../../../../electron/core/export/figures/timeline/timeline-picture.ts';
import { laneKinds } from '../../../../shared/contract/timeline.ts';
import { collisions, figureChoice, textsOf } from '../../../helpers/figures.ts';
import { generatedCase } from '../../../helpers/generated-case.ts';
import { publicCase, publicEvents, publicRows } from '../../../helpers/public-case.ts';
import { publicCaseOf, samplePublicCase } from '../../../helpers/sample-public-case.ts';

const refsIn = (words: string) => words.match(/\bE\d+\b/g) ?? [];

describe('the timeline as pages', () => {
  it.each(laneKinds)('by %s shows every event, in words that stand free of each other and within the page', (lanes) => {
    const made = publicCaseOf(generatedCase(400, 5));
    const { pages, paper } = timelinePicture(figureChoice(made, { lanes }));
    const refs = new Set<string>();
    for (const page of pages) {
      const texts = textsOf(page);
      for (const { words } of texts) for (const ref of refsIn(words)) refs.add(ref);
      expect(collisions(texts), page.title).toEqual([]);
      const outside = texts.filter(
        ({ left, right, y }) => left < 20 || right > page.width - 20 || y > page.height - 20,
      );
      expect(outside, page.title).toEqual([]);
      expect(refsIn(page.description).length).toBeGreaterThan(0);
    }
    expect([...refs].sort()).toEqual(made.events.map(({ ref }) => `E${ref}`).sort());
    expect(pages.length).toBeGreaterThan(3);
    const [first] = pages;
    if (first) expect(new Resvg(writeSvg(pageNode(first, paper))).width).toBeGreaterThan(1_000);
  });

  it('repeats lanes and dates on each page, and says which page, status, version and marking it is', () => {
    const { pages } = timelinePicture(figureChoice(publicCaseOf(generatedCase(400, 5))));
    pages.forEach((page, at) => {
      const words = textsOf(page).map((text) => text.words);
      expect(words).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(words).toContain('DRAFT  ·  Version 0.2  ·  2 March 2026');
      expect(words).toContain('OFFICIAL-SENSITIVE');
      expect(words.some((one) => /^20\d\d$|^[A-Z][a-z]+ 20\d\d$/.test(one)) || page.title.includes('page')).toBe(true);
      expect(words.some((one) => ['Police', 'Probation', 'Family'].includes(one))).toBe(true);
    });
  });

  it('is the same for the same case, whenever it is drawn', () => {
    const draw = () => {
      const { pages, paper } = timelinePicture(figureChoice(samplePublicCase()));
      return pages.map((page) => writeSvg(pageNode(page, paper)));
    };
    expect(draw()).toEqual(draw());
    expect(draw().join()).not.toMatch(/<script|href|url\((?!#)|style=/);
  });

  it('names gaps and the review period, and gives the undated a place apart', () => {
    const made = publicCase({
      agencies: publicRows('agencies', [{ name: 'Police <& "Probation">' }]),
      events: publicEvents([
        { ref: 1, start: '2019-01-05', dateMeaning: 'point', sourceKind: 'agency', agencyId: 1, event: 'First visit.' },
        { ref: 2, start: '2019-09-05', dateMeaning: 'point', sourceKind: 'agency', agencyId: 1, event: 'Last visit.' },
        { ref: 3, start: null, sourceKind: 'family', event: 'When is not known.' },
      ]),
    });
    const withPeriod = { ...made, review: { ...made.review, periodStart: '2019-03', periodEnd: '2019-08' } };
    const { pages, paper } = timelinePicture(figureChoice(withPeriod));
    expect(pages).toHaveLength(1);
    const words = textsOf(pages[0] ?? { body: [] }).map((text) => text.words);
    expect(words).toContain('No contact recorded from 6 January 2019 to 4 September 2019, 242 days');
    expect(words).toContain('Review period from March 2019 to August 2019');
    expect(words).toContain('Undated events, which have no place on the line');
    expect(words.indexOf('Undated events, which have no place on the line')).toBeLessThan(
      words.indexOf('E3 When is not known.'),
    );
    const svg = writeSvg(pageNode(pages[0] as (typeof pages)[number], paper));
    expect(svg).toContain('Police &lt;&amp; &quot;Probation&quot;&gt;');
    expect(new Resvg(svg).width).toBeGreaterThan(1_000);
  });

  it('keeps what lasts for years from filling every page, and says on each that it goes on', () => {
    const visits = Array.from({ length: 600 }, (_, at) => ({
      ref: at + 10,
      start: new Date(Date.UTC(2015, 0, 1 + at * 2)).toISOString().slice(0, 10),
      dateMeaning: 'point' as const,
      event: 'A visit to the home, of which little is said.',
    }));
    const lasting = [1, 2, 3].map((ref) => ({
      ref,
      start: '2015-01-01',
      end: '2018-12-31',
      dateMeaning: 'during' as const,
      event: 'This went on.',
    }));
    const { pages } = timelinePicture(figureChoice(publicCase({ events: publicEvents([...lasting, ...visits]) })));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(1)) expect(textsOf(page).map(({ words }) => words)).toContain('E1, E2, E3');
    const titled = pages.filter((page) => textsOf(page).some(({ words }) => words === 'E2 This went on.'));
    expect(titled).toEqual(pages.slice(0, 1));
  });

  it('draws “since June” over all of June, and no day that nobody gave', () => {
    const made = publicCase({
      events: publicEvents([
        { ref: 1, start: '2019-06', end: '..', dateMeaning: 'during', event: 'He lived there.' },
        { ref: 2, start: '2019-12-20', dateMeaning: 'point', event: 'He left.' },
      ]),
    });
    const [page] = timelinePicture(figureChoice(made)).pages;
    const bars = JSON.stringify(page?.body).match(/"x":[\d.]+,"y":[\d.]+,"width":[\d.]+,"height":8\.5/g) ?? [];
    // One bar beside that of the legend, as long as 30 of the 214 days from June to December.
    const widths = bars.map((bar) => Number(/"width":([\d.]+)/.exec(bar)?.[1]));
    const plot = 842 - 60 - (842 - 60) * 0.13 - 2 * 14;
    expect(widths.some((width) => Math.abs(width - (plot * 30) / 214) < 1)).toBe(true);
  });

  it('counts accounts of one incident once in each lane, at the most exact date and with all of their refs', () => {
    const visit = { dateMeaning: 'point', sourceKind: 'agency', clusterId: 1 } as const;
    const made = publicCase({
      agencies: publicRows('agencies', [{ name: 'Police' }, { name: 'School' }]),
      clusters: publicRows('clusters', [{ label: 'Visit' }]),
      events: publicEvents([
        { ...visit, ref: 1, agencyId: 1, start: '2019-06', event: 'Police came some time.' },
        { ...visit, ref: 2, agencyId: 1, start: '2019-06-02', event: 'Police came that day.' },
        { ...visit, ref: 3, agencyId: 2, start: '2019-06-03', event: 'The school heard of it.' },
        { ...visit, ref: 4, agencyId: 1, start: null, event: 'An undated note.' },
      ]),
    });
    const names = (countClustersOnce: boolean) =>
      timelinePicture(figureChoice(made, { countClustersOnce }))
        .pages.flatMap((page) => textsOf(page))
        .filter(({ place }) => place.startsWith('E'))
        .map(({ words }) => words);
    expect(names(true)).toEqual(['E2, E1, E4 Police came that day.', 'E3 The school heard of it.']);
    expect(names(false)).toHaveLength(4);
  });

  it('breaks or cuts no name so that the check would miss it', () => {
    const long = 'Featherstonehaugh-Cholmondeley-Marjoribanks';
    const made = publicCase({
      agencies: publicRows('agencies', [{ name: `${long} House` }]),
      events: publicEvents([
        {
          ref: 1,
          start: '2019-06-01',
          dateMeaning: 'point',
          sourceKind: 'agency',
          agencyId: 1,
          event: `${'word '.repeat(30)}${long}`,
        },
      ]),
    });
    const { pages, paper } = timelinePicture(figureChoice(made));
    const [page] = pages;
    if (page === undefined) throw new Error('No page.');
    expect(wordsOf(pageNode(page, paper))).toContainEqual({ place: 'the name of a lane', text: `${long} House` });
    expect(textsOf(page).find(({ place }) => place === 'E1')?.words).toMatch(/^E1 (word )*word…$/);
  });
});
