import { useMemo } from 'react';
import { layOutFamily } from '../../../shared/family/lay-out-family.ts';
import { relationsInFamily } from '../../../shared/family/relation-words.ts';
import type { Row } from '../../../shared/model/index.ts';
import { EmptyState, Table } from '../../ui/index.ts';
import { FamilyKey } from './family-key.tsx';
import { FamilyPicture, treeMeasures } from './family-picture.tsx';

export type FamilyTreePaneProps = {
  people: readonly Row<'people'>[];
  links: readonly Row<'personLinks'>[];
  selectedId: number | null;
  onSelect: (personId: number) => void;
};

/** The family as a picture, each person a button that opens them, and below it the same in words. */
export function FamilyTreePane({ people, links, selectedId, onSelect }: FamilyTreePaneProps) {
  const tree = useMemo(() => {
    const ids = people.map(({ id }) => id);
    return layOutFamily(ids, links, treeMeasures);
  }, [people, links]);
  if (links.length === 0) {
    return (
      <EmptyState
        title="No family relations yet"
        words="Choose a person, and under Family say what they are to somebody else. Only what is recorded is drawn."
      />
    );
  }
  const shown = people.filter(({ id }) => tree.people.some((one) => one.id === id));
  const unprinted = shown.filter(({ isInKey }) => !isInKey).map(({ pseudonym }) => pseudonym);
  return (
    <div className="stack">
      <FamilyPicture tree={tree} people={shown} selectedId={selectedId} onSelect={onSelect} />
      <FamilyKey people={shown} kinds={tree.lines.map(({ kind }) => kind)} />
      {unprinted.length > 0 && (
        <p className="small muted">Not printed, since not in the key to people: {unprinted.join(', ')}.</p>
      )}
      <Table
        caption="Family relations"
        columns={[
          { id: 'who', label: 'Who' },
          { id: 'is', label: 'Is' },
          { id: 'whom', label: 'Whom' },
        ]}
        rowHeader="who"
        rows={relationsInFamily(people, links).map(({ link, person, words, other }) => ({
          id: link.id,
          cells: { who: nameOf(person), is: words, whom: nameOf(other) },
        }))}
      />
    </div>
  );
}

const nameOf = ({ pseudonym, isDeceased }: Row<'people'>) => (isDeceased ? `${pseudonym} (has died)` : pseudonym);
