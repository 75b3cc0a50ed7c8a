import type { ReactNode } from 'react';
import { useCommandQuery } from '../../host/index.ts';
import { Button, Dialog, EmptyState } from '../../ui/index.ts';
import { EventSearch } from './event-search.tsx';
import { learningReference, recommendationReference } from './printed-numbers.ts';

export type ReferenceChoice = 'person' | 'event' | 'learning' | 'recommendation';

type ReferenceDialogProps = {
  choice: ReferenceChoice | null;
  onChoose: (choice: ReferenceChoice, id: number) => void;
  onClose: () => void;
};

const titles: Readonly<Record<ReferenceChoice, string>> = {
  person: 'Put in a person',
  event: 'Refer to an event',
  learning: 'Refer to a finding',
  recommendation: 'Refer to a recommendation',
};

/** Asks which record the text should name; the text then follows the record. */
export function ReferenceDialog({ choice, onChoose, onClose }: ReferenceDialogProps) {
  return (
    <Dialog title={choice ? titles[choice] : ''} isOpen={choice !== null} onClose={onClose}>
      {choice === 'person' && <PersonChoices onChoose={(id) => onChoose('person', id)} />}
      {choice === 'event' && <EventSearch onChoose={(event) => onChoose('event', event.id)} autoFocus />}
      {choice === 'learning' && <LearningChoices onChoose={(id) => onChoose('learning', id)} />}
      {choice === 'recommendation' && <RecommendationChoices onChoose={(id) => onChoose('recommendation', id)} />}
    </Dialog>
  );
}

type ChoicesProps = { onChoose: (id: number) => void };
type Choice = { id: number; name: string; detail: ReactNode };

function PersonChoices({ onChoose }: ChoicesProps) {
  const people = useCommandQuery('people.list', {}).data;
  const choices = people?.map((person) => ({ id: person.id, name: person.pseudonym, detail: person.relation }));
  return <Choices choices={choices} onChoose={onChoose} empty="Nobody is in the list of people yet." />;
}

function LearningChoices({ onChoose }: ChoicesProps) {
  const learning = useCommandQuery('learning.list', {}).data;
  const choices = learning?.map((finding) => {
    const reference = learningReference(learning, finding.id);
    return { id: finding.id, name: `${reference?.words} · ${reference?.ref}`, detail: finding.text };
  });
  return <Choices choices={choices} onChoose={onChoose} empty="There are no findings yet." />;
}

function RecommendationChoices({ onChoose }: ChoicesProps) {
  const recommendations = useCommandQuery('recommendations.list', {}).data;
  const choices = recommendations?.map((item) => {
    const reference = recommendationReference(recommendations, item.id);
    return { id: item.id, name: `${reference?.words} · ${reference?.ref}`, detail: item.text };
  });
  return <Choices choices={choices} onChoose={onChoose} empty="There are no recommendations yet." />;
}

function Choices({
  choices,
  onChoose,
  empty,
}: ChoicesProps & { choices: readonly Choice[] | undefined; empty: string }) {
  if (choices?.length === 0) return <EmptyState title={empty} level={3} />;
  return (
    <ul className="event-search">
      {choices?.map((choice) => (
        <li key={choice.id}>
          <Button variant="quiet" className="event-search-item" onPress={() => onChoose(choice.id)}>
            <span className="event-search-head">
              <strong>{choice.name}</strong>
            </span>
            <span className="event-search-words">{choice.detail}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
