import { useRef } from 'react';
import { relationsOf } from '../../../shared/family/relation-words.ts';
import type { Changes, Row } from '../../../shared/model/index.ts';
import { useCaseState, useCommand, useCommandQuery } from '../../host/index.ts';
import { Button, Checkbox, IconButton, Panel, Select, useRemovalFocus } from '../../ui/index.ts';
import { AddRelation } from './add-relation.tsx';
import './family.css';

export type FamilyPanelProps = {
  person: Row<'people'>;
  choose: (changes: Changes<'people'>) => void;
  onSelect: (personId: number) => void;
};

const genderOptions = [
  { id: 'not_stated', label: 'Not stated' },
  { id: 'female', label: 'Female' },
  { id: 'male', label: 'Male' },
] as const;

/** What the person is to others in the family, in words; the family tree is drawn from these. */
export function FamilyPanel({ person, choose, onSelect }: FamilyPanelProps) {
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const { data: people } = useCommandQuery('people.list', {});
  const { data: links } = useCommandQuery('personLinks.list', {});
  const remove = useCommand('personLinks.remove');
  const relations = relationsOf(person, links ?? []);
  const panel = useRef<HTMLDivElement>(null);
  const onRemoving = useRemovalFocus(panel, relations.length);
  const nameOf = (id: number) => people?.find((one) => one.id === id)?.pseudonym ?? '';
  return (
    <Panel title="Family">
      <div ref={panel} className="stack">
        {links && relations.length === 0 && <p className="muted">No family relation has been recorded.</p>}
        {relations.length > 0 && (
          <ul className="relation-list" aria-label={`Family relations of ${person.pseudonym}`}>
            {relations.map(({ link, words, otherId }, place) => (
              <li key={link.id}>
                <span>
                  {words}{' '}
                  <Button variant="quiet" onPress={() => onSelect(otherId)} aria-label={`Open ${nameOf(otherId)}`}>
                    {nameOf(otherId)}
                  </Button>
                </span>
                {!isReadOnly && (
                  <IconButton
                    icon="close"
                    label={`Remove: ${words} ${nameOf(otherId)}`}
                    onPress={() => {
                      onRemoving(2 * place + 1);
                      void remove.run({ ids: [link.id] });
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {!isReadOnly && people && links && <AddRelation person={person} people={people} links={links} />}
        <div className="form-grid">
          <Select
            label="Gender"
            description="Only if the record states it and readers need it. The family tree then shows it, and says mother or brother instead of parent or sibling."
            value={person.gender ?? 'not_stated'}
            options={genderOptions}
            onChange={(gender) => choose({ gender: gender === 'not_stated' ? null : gender })}
            isDisabled={isReadOnly}
          />
        </div>
        <Checkbox
          label="Has died"
          isSelected={person.isDeceased}
          onChange={(isDeceased) => choose({ isDeceased })}
          isDisabled={isReadOnly}
        />
      </div>
    </Panel>
  );
}
