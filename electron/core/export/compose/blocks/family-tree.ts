import { relationsInFamily } from '../../../../../shared/family/relation-words.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import { drawFamilies } from '../../figures/family/family-drawing.ts';
import type { Block, Cell, Picture, Table } from '../../plan/plan.ts';
import { cell, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { count, series } from '../phrases.ts';

type Person = PublicRow<'people'>;

/**
 * The family as picture and, for whoever does not see it, each relation in a table: only what was recorded, between people
 * whom the key to people lists.
 */
export function familyTree({ publicCase }: CaseWords): Block[] {
  const people = publicCase.people.filter(({ isInKey }) => isInKey);
  const isShown = (id: number) => people.some((person) => person.id === id);
  const links = publicCase.personLinks.filter(({ personId, otherId }) => isShown(personId) && isShown(otherId));
  if (links.length === 0) return [paragraph('No family relations have been recorded yet.')];
  const subjects = people.filter(({ isSubject }) => isSubject).map(({ pseudonym }) => pseudonym);
  const title = subjects.length === 0 ? 'Family tree' : `Family tree of ${series(subjects)}`;
  const pictures = drawFamilies(people, links);
  return [
    ...pictures.map(({ tree, drawing }, index): Picture => {
      const rows = new Set(tree.people.map(({ y }) => y)).size;
      return {
        kind: 'picture',
        caption: pictures.length === 1 ? title : `${title}, part ${index + 1} of ${pictures.length}`,
        altText: `A family tree of ${count(tree.people.length, 'person', 'people')} in ${count(rows, 'row')}. The table that follows says each relation in words.`,
        source: drawing,
      };
    }),
    relationTable(people, links),
  ];
}

function relationTable(people: readonly Person[], links: readonly PublicRow<'personLinks'>[]): Table {
  return {
    kind: 'table',
    caption: 'Family relations',
    description: 'Each person of the family tree, what they are, and to whom',
    columns: [
      { label: 'Who', share: 38 },
      { label: 'Is', share: 24 },
      { label: 'Whom', share: 38 },
    ],
    rows: relationsInFamily(people, links).map(({ person, words, other }) => ({
      cells: [named(person), cell(words), named(other)],
    })),
  };
}

function named({ id, pseudonym, isDeceased }: Person): Cell {
  return { paragraphs: [[{ text: pseudonym, personId: id }, ...(isDeceased ? [{ text: ' (has died)' }] : [])]] };
}
