import { describe, expect, it } from 'vitest';
import { missingSections, type PlacedSection, withMissing } from '../../../shared/rules/expected-sections.ts';
import { kindsOfReview } from '../../../shared/starters/index.ts';

/** Codes in order; with a "+" an appendix, with "in 1" nested in the section of that id. Ids count from 1. */
const report = (...codes: string[]): PlacedSection[] =>
  codes.map((words, position) => {
    const [code = '', parent] = words.split(' in ');
    const isAppendix = code.startsWith('+');
    return {
      id: position + 1,
      code: code.replace('+', ''),
      position,
      isAppendix,
      parentId: parent === undefined ? null : Number(parent),
    };
  });

const namesOf = (kind: keyof typeof kindsOfReview, sections: PlacedSection[], isAppendix = false) =>
  withMissing(kind, sections, missingSections(kind, sections), isAppendix).map((one) =>
    'code' in one ? `new ${one.code}` : (sections.find(({ id }) => id === one.id)?.code ?? ''),
  );

describe('the sections that a kind of review expects', () => {
  it('are missing from no report that its kind began, however it has been put in order since', () => {
    for (const [kind, { sections }] of Object.entries(kindsOfReview)) {
      expect(missingSections(kind as 'SCR', report(...sections).reverse())).toEqual([]);
    }
  });

  it('go where their kind has them among the sections that are there, which keep their order', () => {
    const sections = report('method', 'introduction', 'own', 'findings', 'analysis in 3');
    expect(namesOf('CPR', sections).slice(0, 3)).toEqual([
      'new circumstances',
      'new family_background',
      'new terms_of_reference',
    ]);
    expect(namesOf('SAR', sections)).toEqual([
      'method',
      'new parallel_proceedings',
      'new family_involvement',
      'new pen_picture',
      'new what_agencies_knew',
      'new key_to_people',
      'introduction',
      'new legal_mandate',
      'new terms_of_reference',
      'own',
      'new mental_capacity',
      'new good_practice',
      'findings',
      'new what_has_changed',
      'new conclusion',
      'new recommendations',
    ]);
    expect(namesOf('SAR', report('+chronology', 'analysis'), true)).toEqual(['new action_plan', 'chronology']);
  });

  it('stand in their kind’s order in an empty report', () => {
    expect(namesOf('CPR', [])).toEqual(
      kindsOfReview.CPR.sections.filter((code) => !/plan|timeline/.test(code)).map((code) => `new ${code}`),
    );
  });
});
