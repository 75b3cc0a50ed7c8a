import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../electron/core/export/compose/block-text.ts';
import { familyTree } from '../../../../electron/core/export/compose/blocks/family-tree.ts';
import { wordCase } from '../../../../electron/core/export/compose/case-words.ts';
import { compose } from '../../../../electron/core/export/compose/compose.ts';
import { type SvgNode, wordsOf, writeSvg } from '../../../../electron/core/export/figures/svg/svg-node.ts';
import type { Block, Picture, Table } from '../../../../electron/core/export/plan/plan.ts';
import { planText, textOf } from '../../../../electron/core/export/plan/plan-text.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { generated, publicCase, publicRows, root } from '../../../helpers/public-case.ts';
import { samplePublicCase } from '../../../helpers/sample-public-case.ts';

const blocksOf = (given: PublicCase): Block[] => familyTree(wordCase(given));
const picturesOf = (given: PublicCase) => blocksOf(given).filter((block): block is Picture => block.kind === 'picture');
const rowsOf = (given: PublicCase) =>
  blocksOf(given)
    .filter((block): block is Table => block.kind === 'table')
    .flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs[0] ?? [])).join(' ')),
    );
const drawingOf = (picture: Picture | undefined): SvgNode => {
  if (picture?.source.kind !== 'drawing') throw new Error('No drawing.');
  return picture.source.root;
};
const wordsIn = (given: PublicCase) => picturesOf(given).flatMap((picture) => wordsOf(drawingOf(picture)));

describe('the family tree of a report', () => {
  it('draws and says of the sample what its source states, and no more', () => {
    const sample = samplePublicCase();
    expect(rowsOf(sample)).toEqual([
      'Child T Brother of Older sibling 1',
      'Child T Brother of Older sibling 2',
      'Mother Mother of Child T',
      'Mother Partner of S',
      'Father Father of Child T',
      'Paternal grandparents Parent of Father',
      'Grandparents (side not stated) Grandparent of Older sibling 1',
      'Grandparents (side not stated) Grandparent of Older sibling 2',
    ]);
    const [picture, ...more] = picturesOf(sample);
    expect(more).toEqual([]);
    expect(picture?.caption).toBe('Family tree of Child T');
    expect(picture?.altText).toBe(
      'A family tree of 8 people in 3 rows. The table that follows says each relation in words.',
    );
    const names = new Set(wordsIn(sample).map(({ place }) => place));
    for (const { pseudonym } of sample.people) expect(names).toContain(pseudonym);
  });

  it('follows a pseudonym everywhere, marks the subject and the dead in words and forms, and is the same each time', () => {
    const sample = samplePublicCase();
    const people = sample.people.map((person) =>
      person.pseudonym === 'Mother' ? { ...person, pseudonym: 'Adult A', isDeceased: true } : person,
    );
    const renamed = { ...sample, people };
    expect(rowsOf(renamed)).toContain('Adult A (has died) Partner of S');
    const words = wordsIn(renamed).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Adult A', "Has died. Child T's mother", 'Has died']));
    expect(words.join(' ')).not.toMatch(/\bMother\b(?!'s)/);
    expect(words).toContain('Subject of the review');
    expect(writeSvg(drawingOf(picturesOf(renamed)[0]))).toBe(writeSvg(drawingOf(picturesOf(renamed)[0])));
  });

  it('leaves out who is not in the key to people, with their relations, and says where nothing is recorded', () => {
    const sample = samplePublicCase();
    const people = sample.people.map((person) => ({ ...person, isInKey: person.pseudonym !== 'S' }));
    expect(rowsOf({ ...sample, people }).join('\n')).not.toMatch(/\bS\b/);
    expect(wordsIn({ ...sample, people }).map(({ place }) => place)).not.toContain('S');
    const nobody = sample.people.map((person) => ({ ...person, isInKey: false }));
    for (const given of [publicCase(), { ...sample, people: nobody }]) {
      expect(blocksOf(given)).toMatchObject([
        { kind: 'paragraph', runs: [{ text: 'No family relations have been recorded yet.' }] },
      ]);
    }
  });

  it('tells the check for private names every word of the picture, by the person whose box it is in', () => {
    const people = publicRows('people', [
      { pseudonym: 'Child T', relation: 'The subject of the review, whom nobody here calls by the name of Zebedee' },
      { pseudonym: 'Mother', relation: 'Called Zebedee' },
    ]);
    const personLinks = publicRows('personLinks', [{ personId: 2, otherId: 1, kind: 'parent' }]);
    const sections = publicRows('sections', [{ title: 'Family', content: root(generated('family_tree')) }]);
    const plan = compose(publicCase({ people, personLinks, sections }), 'report', {
      status: 'draft',
      version: '0.2',
      madeOn: '2026-11-23',
    });
    const places = planText(plan).filter(({ text }) => text.includes('Zebedee'));
    expect(places.map(({ place }) => place)).toEqual(['Figure 1, Mother']);
  });

  it('is read on a page: thirty people are cut into several pictures, each with its number', () => {
    const people = publicRows(
      'people',
      Array.from({ length: 30 }, (_, index) => ({ pseudonym: `Person ${index + 1}`, isSubject: index === 20 })),
    );
    const parentOf = (child: number) => Math.ceil((child - 1) / 3);
    const personLinks = publicRows(
      'personLinks',
      people.slice(1).map(({ id }) => ({ personId: parentOf(id), otherId: id, kind: 'parent' as const })),
    );
    const given = publicCase({ people, personLinks });
    const pictures = picturesOf(given);
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures[0]?.caption).toBe(`Family tree of Person 21, part 1 of ${pictures.length}`);
    expect(rowsOf(given)).toHaveLength(29);
    for (const { source } of pictures)
      if (source.kind === 'drawing') expect(source.millimetres.width).toBeLessThan(196);
  });

  it('keeps eight brothers and sisters in one row, in narrower boxes that still hold their whole names', () => {
    const names = ['Mother', ...Array.from({ length: 8 }, (_, index) => `Older half-sibling ${index + 1}`)];
    const people = publicRows(
      'people',
      names.map((pseudonym) => ({ pseudonym, relation: 'Known to several services from early on' })),
    );
    const personLinks = publicRows(
      'personLinks',
      people.slice(1).map(({ id }) => ({ personId: 1, otherId: id, kind: 'parent' as const })),
    );
    const given = publicCase({ people, personLinks });
    const [picture, ...more] = picturesOf(given);
    expect(more).toEqual([]);
    if (picture?.source.kind === 'drawing') expect(picture.source.millimetres.width).toBeLessThan(196);
    expect(wordsIn(given).map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(JSON.stringify(drawingOf(picture))).not.toContain('…');
  });

  it('turns into the table of relations, its people still following their pseudonyms', () => {
    const nodes = blockText(
      samplePublicCase(),
      { type: 'generated-block', block: 'family_tree' },
      { isUnderHeading: true },
    );
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table']);
    expect(JSON.stringify(nodes.at(-1))).toContain('{"type":"person-mention","personId":2}');
  });
});
