import type { Row } from '../../../shared/model/index.ts';
import { learningReference } from '../../editor/index.ts';
import { useCommand, useNavigation } from '../../host/index.ts';
import { Button, ComboBox, IconButton, Panel, Select } from '../../ui/index.ts';
import type { Recommendations } from './use-recommendations.ts';

type LearningLinksProps = { recommendation: Row<'recommendations'>; all: Recommendations; isReadOnly: boolean };

/** The learning a recommendation answers, and how firmly. */
export function LearningLinks({ recommendation, all, isReadOnly }: LearningLinksProps) {
  const add = useCommand('recommendationLearning.add');
  const update = useCommand('recommendationLearning.update');
  const remove = useCommand('recommendationLearning.remove');
  const { go } = useNavigation();
  const own = all.links.filter((link) => link.recommendationId === recommendation.id);
  const left = all.learning.filter((finding) => !own.some((link) => link.learningId === finding.id));
  const nameOf = (id: number) => {
    const reference = learningReference(all.learning, id);
    return { ref: reference?.ref ?? '', words: `${reference?.words} · ${reference?.ref}` };
  };
  return (
    <Panel title="Learning it answers" level={3}>
      {own.length === 0 && <p className="muted">No learning point is linked yet.</p>}
      <ul className="learning-links">
        {own.map((link) => {
          const { ref, words } = nameOf(link.learningId);
          return (
            <li key={link.id}>
              <Button
                variant="quiet"
                className="learning-link"
                onPress={() => go('findings', { select: link.learningId })}
              >
                <span>
                  <strong>{words}</strong>
                  <span className="muted"> {all.learning.find(({ id }) => id === link.learningId)?.text}</span>
                </span>
              </Button>
              <Select
                label={`Link to ${ref}`}
                isLabelHidden
                value={link.strength}
                options={[
                  { id: 'strong', label: 'Strong link' },
                  { id: 'weak', label: 'Weak link' },
                ]}
                onChange={(strength) => void update.run({ id: link.id, changes: { strength } })}
                isDisabled={isReadOnly}
              />
              {!isReadOnly && (
                <IconButton
                  icon="close"
                  label={`Remove link to ${ref}`}
                  onPress={() => void remove.run({ ids: [link.id] })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!isReadOnly && left.length > 0 && (
        <ComboBox
          // A fresh field for each addition: the last choice does not stay in it.
          key={own.map((link) => link.learningId).join(' ')}
          label="Link a finding"
          options={left.map((finding) => ({
            id: String(finding.id),
            label: `${nameOf(finding.id).words} ${finding.text}`,
          }))}
          onChange={(id) => {
            if (id !== null) void add.run({ recommendationId: recommendation.id, learningId: Number(id) });
          }}
        />
      )}
    </Panel>
  );
}
