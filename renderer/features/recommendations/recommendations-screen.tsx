import './recommendations.css';
import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { RemoveDialog, useCaseState, useCommand, useNavigation } from '../../host/index.ts';
import {
  Button,
  EmptyState,
  OrderedList,
  type OrderedListItem,
  Panel,
  SectionHeading,
  SplitView,
} from '../../ui/index.ts';
import { RecommendationDetail } from './recommendation-detail.tsx';
import { warningWords } from './recommendation-warnings.ts';
import { type Recommendations, useRecommendations } from './use-recommendations.ts';

/** What should change: recommendations in printed order, each with the learning it answers and its actions. */
export function RecommendationsScreen() {
  const all = useRecommendations();
  const add = useCommand('recommendations.add');
  const move = useCommand('recommendations.move');
  const { params, go } = useNavigation();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const [removing, setRemoving] = useState<Row<'recommendations'> | null>(null);
  if (!all) return null;
  const { recommendations } = all;
  const selected = recommendations.find((recommendation) => recommendation.id === params.select);
  const select = (id: number) => go('recommendations', { select: id }, { replace: true });
  const addNew = async () => {
    const added = await add.run({});
    if (added) select(added.id);
  };
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => void addNew()}>
      Add recommendation
    </Button>
  );
  const items = recommendations.map(
    (recommendation, place): OrderedListItem => ({
      id: recommendation.id,
      name: `R${recommendation.ref}`,
      number: `${place + 1} · R${recommendation.ref}`,
      title: recommendation.text.trim() || 'Not worded yet',
      note: noteOf(recommendation, all),
      entries: isReadOnly
        ? []
        : [
            {
              id: 'up',
              label: 'Move up',
              isDisabled: place === 0,
              onAction: () => void move.run({ id: recommendation.id, to: place - 1 }),
            },
            {
              id: 'down',
              label: 'Move down',
              isDisabled: place === recommendations.length - 1,
              onAction: () => void move.run({ id: recommendation.id, to: place + 1 }),
            },
            { id: 'remove', label: 'Delete…', isDangerous: true, onAction: () => setRemoving(recommendation) },
          ],
    }),
  );
  return (
    <div className="stack" data-gap="wide">
      <SectionHeading
        level={1}
        words="Numbers are as they print; references such as R4 stay with a recommendation for good."
      >
        Recommendations
      </SectionHeading>
      {items.length === 0 ? (
        <EmptyState
          title="No recommendations yet"
          words="A recommendation answers learning and says what should change. Few and clear ones are followed more often than many."
          action={addButton}
        />
      ) : (
        <SplitView
          main={
            <Panel title="In printed order" actions={addButton}>
              <OrderedList label="Recommendations" items={items} selectedId={selected?.id ?? null} onSelect={select} />
            </Panel>
          }
          detail={
            selected ? (
              <RecommendationDetail key={selected.id} recommendation={selected} all={all} isReadOnly={isReadOnly} />
            ) : (
              <EmptyState title="Choose a recommendation" words="It opens here in full." />
            )
          }
          chosen={selected?.id ?? null}
          detailLabel="The chosen recommendation"
          detailWidth="wide"
        />
      )}
      {removing && (
        <RemoveDialog
          table="recommendations"
          id={removing.id}
          name={`R${removing.ref}`}
          onClose={() => setRemoving(null)}
        >
          <p>{removing.text.trim() || 'It has no text yet.'}</p>
        </RemoveDialog>
      )}
    </div>
  );
}

function noteOf(
  recommendation: Row<'recommendations'>,
  { links, learning, actions, warnings }: Recommendations,
): string {
  const answers = links
    .filter((link) => link.recommendationId === recommendation.id)
    .flatMap((link) => learning.filter(({ id }) => id === link.learningId))
    .map((finding) => `${finding.kind === 'learning_point' ? 'L' : 'G'}${finding.ref}`);
  const count = actions.filter((action) => action.recommendationId === recommendation.id).length;
  return [
    ...(answers.length > 0 ? [`answers ${answers.join(', ')}`] : []),
    ...(count > 0 ? [`${count} ${count === 1 ? 'action' : 'actions'}`] : []),
    ...warnings(recommendation).map((warning) => `⚠ ${warningWords[warning].short}`),
  ].join(' · ');
}
