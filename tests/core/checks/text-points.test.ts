import { describe, expect, it } from 'vitest';
import { textPointsOf } from '../../../electron/core/checks/text-points.ts';
import type { BlurLevel } from '../../../shared/dates/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { generated, prose, publicCase, publicEvents, publicRows, root, text } from '../../helpers/public-case.ts';

const points = (given: Partial<PublicCase>, privateNames: string[] = [], blur: BlurLevel = 'exact') =>
  textPointsOf(publicCase(given), { privateNames, blur }).map(({ code, severity, place, screen, recordId, words }) => ({
    found: `${severity} ${code} at ${place} (${screen} ${recordId})`,
    words,
  }));
const found = (...args: Parameters<typeof points>) => points(...args).map((point) => point.found);

describe('the words of a case', () => {
  it('hold a private name: the place is told, the name never', () => {
    const given = {
      events: publicEvents([{ id: 4, ref: 12, outcome: 'Tamsy was told. Tamsy left.' }]),
      sections: publicRows('sections', [{ id: 7, title: 'Method', content: root(prose(text('As Orrelwick said.'))) }]),
    };
    const all = points(given, ['Tamsy Orrelwick']);
    expect(all.map((point) => point.found)).toEqual([
      'error private_name at E12, Outcome (chronology 4)',
      'error private_name at Section “Method” (report 7)',
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Tamsy|Orrelwick/);
  });

  it('say a day where the report is to be less exact, and only then', () => {
    const learning = publicRows('learning', [
      { id: 1, text: 'On 3 June 2019 nobody asked.' },
      { id: 2, text: 'In June 2019 nobody asked on any of 12 days.' },
      { id: 3, text: 'Seen on 3/6/19.' },
      { id: 4, text: 'Seen on June 3rd.' },
      { id: 5, text: 'Ratio 31/02/2019 and May 2019.' },
    ]);
    expect(found({ learning })).toEqual([]);
    expect(found({ learning }, [], 'month')).toEqual([
      'error exact_date at L1, Finding (findings 1)',
      'error exact_date at L3, Finding (findings 3)',
      'error exact_date at L4, Finding (findings 4)',
    ]);
  });

  it('use an acronym that nothing explains: once each, not those of the glossary, of an agency or put in brackets', () => {
    const given = {
      glossary: publicRows('glossary', [{ term: 'MARAC', meaning: 'A meeting' }]),
      agencies: publicRows('agencies', [{ name: 'Health trust', shortName: 'BCHT' }]),
      learning: publicRows('learning', [
        { id: 1, text: 'MARAC, BCHT and the GP knew; MAPPA did not.', analysis: 'MAPPA and the MASH.' },
        { id: 2, text: 'The multi-agency safeguarding hub (MASH) knew.' },
      ]),
    };
    expect(points(given)).toEqual([
      {
        found: 'warning undefined_acronym at L1, Finding (findings 1)',
        words: '“MAPPA” is used in L1, Finding and explained nowhere.',
      },
    ]);
  });

  it('mention a person whom the key does not explain', () => {
    const people = publicRows('people', [
      { id: 1, pseudonym: 'Child A', relation: 'Subject' },
      { id: 2, pseudonym: 'S' },
      { id: 3, pseudonym: 'Aunt', relation: 'Aunt of Child A', isInKey: false },
    ]);
    const mentions = [1, 2, 3].map((personId) => ({ type: 'person-mention' as const, personId }));
    const section = { id: 5, title: 'Analysis', content: root(prose(...mentions)) };
    const key = { id: 6, title: 'Key', content: root(generated('people_key')) };
    const named = (given: object[]) => found({ people, sections: publicRows('sections', given) });
    expect(named([section, key])).toEqual([
      'warning pseudonym_unexplained at Key to people, S (people 2)',
      'warning pseudonym_unexplained at Key to people, Aunt (people 3)',
    ]);
    expect(named([section])).toHaveLength(3);
    expect(named([{ ...section, isHidden: true }, key])).toEqual([]);
  });

  it('skip a level of heading', () => {
    const heading = (tag: 'h3' | 'h4') => ({ type: 'heading' as const, tag, children: [text('On')] });
    const sections = publicRows('sections', [
      { id: 1, title: 'One', content: root(heading('h4')) },
      { id: 2, title: 'Two', content: root(heading('h3'), heading('h4')) },
    ]);
    expect(found({ sections })).toEqual(['warning heading_level_skipped at Section “One” (report 1)']);
  });
});
