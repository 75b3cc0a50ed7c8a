import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { childT } from '../../../electron/core/sample/child-t.ts';
import { isPartialDate } from '../../../shared/dates/index.ts';
import { type TableName, tableNames, tables } from '../../../shared/model/index.ts';
import { rowSchema } from '../../../shared/model/table.ts';
import { plainText, type RichTextNode } from '../../../shared/rich-text/index.ts';
import { starterSections } from '../../../shared/starters/index.ts';

const defaultSections = starterSections('SCR');

import { eventFacts, findingFacts, peopleFacts, recommendationFacts } from './child-t-facts.ts';

const tablesOfIds: Readonly<Record<string, TableName>> = {
  eventId: 'events',
  otherEventId: 'events',
  personId: 'people',
  otherId: 'people',
  agencyId: 'agencies',
  leadAgencyId: 'agencies',
  clusterId: 'clusters',
  importId: 'imports',
  themeId: 'themes',
  kloeId: 'keyLinesOfEnquiry',
  learningId: 'learning',
  recommendationId: 'recommendations',
  parentId: 'sections',
};

describe('the Child T sample', () => {
  it('holds every table in the order of the model, and rows that a case file accepts unchanged', () => {
    expect(Object.keys(childT)).toEqual(tableNames);
    for (const name of tableNames) {
      const read = z.array(rowSchema(tables[name])).parse(childT[name]);
      expect(JSON.stringify(read), name).toBe(JSON.stringify(childT[name]));
    }
  });

  it('numbers rows from 1, and leads from every link to a row that is there', () => {
    const lost: string[] = [];
    for (const name of tableNames) {
      expect(childT[name].map((row) => row.id)).toEqual(childT[name].map((_, index) => index + 1));
      for (const row of childT[name]) {
        for (const [field, value] of Object.entries(row)) {
          if (!field.endsWith('Id') || field === 'sourceId' || value === null) continue;
          const target = tablesOfIds[field];
          if (target === undefined || !hasRow(target, Number(value))) lost.push(`${name} ${row.id} ${field}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it('links nothing twice', () => {
    for (const name of [
      'eventPeople',
      'eventTags',
      'eventKloes',
      'learningThemes',
      'learningEvidence',
      'personLinks',
    ] as const) {
      const links = childT[name].map(({ id: _, ...link }) => JSON.stringify({ ...link, note: '' }));
      expect(new Set(links).size, name).toBe(links.length);
    }
  });

  it('carries the sixteen events as the source gives them', () => {
    expect(childT.events.map(factsOfEvent)).toEqual(eventFacts);
    expect(childT.events.filter((event) => !isPartialDate(event.start, event.end))).toEqual([]);
    expect(childT.clusters.map((cluster) => cluster.ref)).toEqual([1]);
  });

  it('carries the people by pseudonym, and no private name of anybody', () => {
    expect(childT.people.map((person) => person.pseudonym)).toEqual(peopleFacts);
    for (const person of childT.people) {
      expect([person.realName, person.aliases, person.dateOfBirth, person.privateNote]).toEqual(['', [], null, '']);
    }
    expect(childT.people.filter((person) => person.isSubject).map((person) => person.pseudonym)).toEqual(['Child T']);
  });

  it('carries the findings with their themes, each resting on evidence', () => {
    const found = childT.learning.map((finding) => ({
      ref: refOfFinding(finding.id),
      themes: childT.learningThemes.filter((link) => link.learningId === finding.id).map((link) => code(link.themeId)),
      events: childT.learningEvidence
        .filter((link) => link.learningId === finding.id && link.stance === 'supports')
        .map((link) => link.eventId),
    }));
    expect(found).toEqual(findingFacts);
    expect(childT.learning.filter((finding) => finding.text === '' || finding.analysis === '')).toEqual([]);
  });

  it('carries six recommendations, one weakly linked, none for L4, and no action', () => {
    const answered = childT.recommendationLearning.map((link) => ({
      ref: `R${childT.recommendations[link.recommendationId - 1]?.ref}`,
      answers: refOfFinding(link.learningId),
      strength: link.strength,
    }));
    expect(answered).toEqual(recommendationFacts);
    expect(childT.recommendations).toHaveLength(6);
    expect(childT.actions).toEqual([]);
  });

  it('has a sentence for every event of the briefing, and ends each as a sentence', () => {
    const used = childT.events.filter((event) => event.briefingUse !== 'none');
    expect(used.map((event) => [event.ref, event.briefingUse, event.briefingParagraph])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((ref) => [ref, 'background', ref === 2 ? 3 : ref < 5 ? 1 : 2]),
      ...[10, 11, 12].map((ref) => [ref, 'background', 3]),
      [13, 'background', 4],
      [14, 'further_concern', 1],
    ]);
    expect(used.filter((event) => !/^[A-Z].*\.$/.test(event.briefingSentence))).toEqual([]);
  });

  it('words every section of the report and keeps every generated part where a report starts with it', () => {
    for (const [index, section] of childT.sections.entries()) {
      const start = defaultSections[index];
      expect([section.code, section.title, section.isAppendix]).toEqual([start?.code, start?.title, start?.isAppendix]);
      expect(blocksOf(section.content)).toEqual(blocksOf(start?.content ?? section.content));
      expect(wordsOf(section).length, section.code).toBeGreaterThan(20);
    }
    expect(childT.sections).toHaveLength(defaultSections.length);
    const total = childT.sections.flatMap(wordsOf).length;
    expect(total).toBeGreaterThan(3_500);
    expect(total).toBeLessThan(5_000);
  });

  it('mentions in the report only people and records that are there, and leaves no mark-up behind', () => {
    const lost: string[] = [];
    for (const { code: section, content } of childT.sections) {
      for (const node of nodesOf(content.children)) {
        if (node.type === 'person-mention' && !hasRow('people', node.personId)) lost.push(`${section} person`);
        if (node.type === 'record-reference' && !hasRow(tableOf[node.record], node.recordId)) lost.push(section);
        if (node.type === 'text' && /[[\]*]|__/.test(node.text)) lost.push(`${section} mark-up`);
      }
    }
    expect(lost).toEqual([]);
  });
});

const tableOf = { event: 'events', learning: 'learning', recommendation: 'recommendations' } as const;

function hasRow(table: TableName, id: number): boolean {
  return childT[table].some((row) => row.id === id);
}

function code(themeId: number | null): string | null {
  return childT.themes.find((theme) => theme.id === themeId)?.code ?? null;
}

function refOfFinding(id: number): string {
  const finding = childT.learning.find((row) => row.id === id);
  return `${finding?.kind === 'good_practice' ? 'G' : 'L'}${finding?.ref}`;
}

function factsOfEvent(event: (typeof childT.events)[number]) {
  const { ref, start, end, dateMeaning, timeText, sourceKind, clusterId } = event;
  const agency = childT.agencies.find((row) => row.id === event.agencyId)?.name ?? null;
  const tags = childT.eventTags
    .filter((tag) => tag.eventId === event.id)
    .map((tag) => `${code(tag.themeId) ?? 'no theme'}: ${tag.kind}`);
  return [ref, start, end, dateMeaning, timeText, sourceKind, agency, clusterId, ...tags];
}

function nodesOf(nodes: readonly RichTextNode[]): RichTextNode[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? nodesOf(node.children) : [])]);
}

function blocksOf(content: { children: readonly RichTextNode[] }): string[] {
  return nodesOf(content.children).flatMap((node) => (node.type === 'generated-block' ? [node.block] : []));
}

function wordsOf(section: (typeof childT.sections)[number]): string[] {
  const text = plainText(section.content, { person: () => 'person', record: () => '' });
  return text.split(/\s+/).filter((word) => /\w/.test(word));
}
