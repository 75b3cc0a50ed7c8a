import { describe, expect, it } from 'vitest';
import { tables } from '../../../shared/model/index.ts';
import { newRowSchema } from '../../../shared/model/table.ts';
import { type GeneratedBlockNode, generatedBlockKinds } from '../../../shared/rich-text/index.ts';
import {
  codingFrame,
  eventKinds,
  guidanceOf,
  isRequired,
  kindsOfReview,
  starterSections,
} from '../../../shared/starters/index.ts';

const kinds = Object.keys(kindsOfReview) as (keyof typeof kindsOfReview)[];

const groups = {
  Child: ['voice', 'attendance', 'child_da_victim', 'neglect', 'extrafamilial', 'infant'],
  Family: ['coercive_control', 'hostile_adult', 'disguised', 'self_report', 'parental_mh', 'substance'],
  'Family, continued': ['unassessed_adult', 'protective_family'],
  'Multi-agency': ['risk_person'],
  Practice: ['curiosity', 'think_family', 'assessment', 'history', 'recording', 'identity'],
  'Multi-agency, continued': ['silo', 'info_sharing', 'safe_disclosure', 'strategy', 'escalation', 'threshold'],
  System: ['supervision', 'capacity'],
};

describe('what a new review starts with', () => {
  it('has the twenty-nine themes of the domain reference, in its order and groups', () => {
    const expected = Object.entries(groups).flatMap(([group, codes]) =>
      codes.map((code) => [code, group.replace(', continued', '')]),
    );
    expect(codingFrame.map((theme) => [theme.code, theme.themeGroup])).toEqual(expected);
    expect(codingFrame).toHaveLength(29);
  });

  it('defines each theme in one sentence with a cue', () => {
    const unlike = codingFrame.filter(
      ({ definition, cue }) => !/^[A-Z][^.]{30,}\.$/.test(definition) || !/^["A-Z].{15,}\.$/.test(cue),
    );
    expect(unlike).toEqual([]);
  });

  it('gives themes and sections that can be added to a case as they are', () => {
    for (const theme of codingFrame) expect(newRowSchema(tables.themes).parse(theme)).toEqual(theme);
    for (const section of kinds.flatMap(starterSections))
      expect(newRowSchema(tables.sections).parse(section)).toEqual(section);
  });

  it('places once every generated part that a report cannot do without, the chronology in the last appendix', () => {
    const defaultSections = starterSections('LCSPR');
    const placed = defaultSections.flatMap((section) =>
      section.content.children.flatMap((node) => (node.type === 'generated-block' ? [node.block] : [])),
    );
    const putInWhereWanted = [
      'key_events',
      'panel_list',
      'family_contacts',
      'parallel_processes',
      'trace_table',
      'version_history',
      'timeline_figure',
      'theme_month_figure',
    ] as const satisfies GeneratedBlockNode['block'][];
    expect([...placed, ...putInWhereWanted].toSorted()).toEqual([...generatedBlockKinds].toSorted());
    expect(placed.at(-1)).toBe('chronology');
    expect(defaultSections.map((section) => section.isAppendix).lastIndexOf(false)).toBe(defaultSections.length - 3);
  });

  it('says of every section of every kind of review what belongs there, and requires none that it does not have', () => {
    for (const kind of kinds) {
      const codes = starterSections(kind).map((section) => section.code);
      expect(codes.filter((code) => !/^[A-Z].{40,}\.$/.test(guidanceOf(code) ?? ''))).toEqual([]);
      expect(kindsOfReview[kind].required.filter((code) => !codes.includes(code))).toEqual([]);
      expect(codes.findLastIndex((code) => isRequired(kind, code))).toBeGreaterThanOrEqual(0);
      const sections = starterSections(kind);
      expect(sections.map((section) => section.isAppendix)).toEqual(
        sections.map((section) => section.isAppendix).toSorted((a, b) => Number(a) - Number(b)),
      );
    }
    expect(guidanceOf('toString')).toBeNull();
  });

  it('repeats no code, kind of event or section of a review', () => {
    for (const words of [
      codingFrame.map((theme) => theme.code),
      ...kinds.map((kind) => starterSections(kind).map((section) => section.code)),
      eventKinds,
    ]) {
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
