import type { Changes, Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { AutosaveField, Icon, Panel, SectionHeading } from '../../ui/index.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { LearningLinks } from './learning-links.tsx';
import { warningWords } from './recommendation-warnings.ts';
import type { Recommendations } from './use-recommendations.ts';

type RecommendationDetailProps = { recommendation: Row<'recommendations'>; all: Recommendations; isReadOnly: boolean };

/** A recommendation in full: what is printed, why, what it answers and what will be done. */
export function RecommendationDetail({ recommendation, all, isReadOnly }: RecommendationDetailProps) {
  const update = useCommand('recommendations.update');
  const save = (field: keyof Changes<'recommendations'>) => (text: string) =>
    update.runOrThrow({ id: recommendation.id, changes: { [field]: text } });
  const number = all.recommendations.indexOf(recommendation) + 1;
  const warnings = all.warnings(recommendation);
  return (
    <div className="stack" data-gap="wide">
      <SectionHeading
        level={2}
        words={`Prints as recommendation ${number}; its reference R${recommendation.ref} never changes.`}
      >
        Recommendation {number} · R{recommendation.ref}
      </SectionHeading>
      {warnings.length > 0 && (
        <ul className="recommendation-prompts" aria-label="Still to do">
          {warnings.map((warning) => (
            <li key={warning}>
              <Icon name="warning" /> {warningWords[warning].full}
            </li>
          ))}
        </ul>
      )}
      <AutosaveField
        label="Text, as it is printed"
        description="Report and briefing print these words and no others."
        multiline
        value={recommendation.text}
        onSave={save('text')}
        isReadOnly={isReadOnly}
      />
      <AutosaveField
        label="Addressed to"
        value={recommendation.addressedTo}
        onSave={save('addressedTo')}
        isReadOnly={isReadOnly}
      />
      <AutosaveField
        label="Rationale"
        description="Why this, and why it should make a difference."
        multiline
        value={recommendation.rationale}
        onSave={save('rationale')}
        isReadOnly={isReadOnly}
      />
      <LearningLinks recommendation={recommendation} all={all} isReadOnly={isReadOnly} />
      <ActionsPanel recommendation={recommendation} all={all} isReadOnly={isReadOnly} />
      <Panel title="Private note" level={3} tone="private">
        <AutosaveField
          label="Note to yourself"
          description="Never leaves in an export."
          multiline
          value={recommendation.privateNote}
          onSave={save('privateNote')}
          isReadOnly={isReadOnly}
        />
      </Panel>
    </div>
  );
}
