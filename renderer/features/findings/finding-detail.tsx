import type { Changes, Row } from '../../../shared/model/index.ts';
import { useCommand, useNavigation } from '../../host/index.ts';
import { AutosaveField, Button, Icon, Panel, SectionHeading } from '../../ui/index.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { warningWords } from './finding-warnings.ts';
import { ThemesOfFinding } from './themes-of-finding.tsx';
import { type Findings, refOf } from './use-findings.ts';

type FindingDetailProps = { finding: Row<'learning'>; findings: Findings; isReadOnly: boolean };

/** A finding in full: what is printed, why, what it rests on and what answers it. */
export function FindingDetail({ finding, findings, isReadOnly }: FindingDetailProps) {
  const update = useCommand('learning.update');
  const save = (field: keyof Changes<'learning'>) => (text: string) =>
    update.runOrThrow({ id: finding.id, changes: { [field]: text } });
  const place = findings.learning.filter(({ kind }) => kind === finding.kind).findIndex(({ id }) => id === finding.id);
  const name = finding.kind === 'learning_point' ? 'Learning point' : 'Good practice';
  return (
    <div className="stack" data-gap="wide">
      <SectionHeading
        level={2}
        words={`Prints as ${name.toLowerCase()} ${place + 1}; its reference ${refOf(finding)} never changes.`}
      >
        {name} {place + 1} · {refOf(finding)}
      </SectionHeading>
      <Warnings finding={finding} findings={findings} />
      <AutosaveField
        key={`text ${finding.id}`}
        label="Text, as it is printed"
        description="The same words stand in the report and, unless reworded there, in the briefing."
        multiline
        value={finding.text}
        onSave={save('text')}
        isReadOnly={isReadOnly}
      />
      <AutosaveField
        key={`analysis ${finding.id}`}
        label="Analysis"
        description="Why it happened: reasons in systems and circumstances, as they were at the time."
        multiline
        rows={5}
        value={finding.analysis}
        onSave={save('analysis')}
        isReadOnly={isReadOnly}
      />
      <ThemesOfFinding finding={finding} links={findings.themeLinks} isReadOnly={isReadOnly} />
      <EvidencePanel stance="supports" finding={finding} findings={findings} isReadOnly={isReadOnly} />
      <EvidencePanel stance="contradicts" finding={finding} findings={findings} isReadOnly={isReadOnly} />
      <Answers finding={finding} findings={findings} />
      <Panel title="Private note" level={3} tone="private">
        <AutosaveField
          key={`note ${finding.id}`}
          label="Note to yourself"
          description="Never leaves in an export."
          multiline
          value={finding.privateNote}
          onSave={save('privateNote')}
          isReadOnly={isReadOnly}
        />
      </Panel>
    </div>
  );
}

function Warnings({ finding, findings }: { finding: Row<'learning'>; findings: Findings }) {
  const warnings = findings.warnings(finding);
  if (warnings.length === 0) return null;
  return (
    <ul className="prompts" aria-label="Still to do">
      {warnings.map((warning) => (
        <li key={warning}>
          <Icon name="warning" /> {warningWords[warning].full}
        </li>
      ))}
    </ul>
  );
}

/** The recommendations that answer this finding; they are linked on their own screen. */
function Answers({ finding, findings }: { finding: Row<'learning'>; findings: Findings }) {
  const { go } = useNavigation();
  const links = findings.links.filter((link) => link.learningId === finding.id);
  return (
    <Panel title="Recommendations that answer it" level={3}>
      {links.length === 0 && <p className="muted">None yet. Link one on the Recommendations screen.</p>}
      <ul className="linked-records">
        {links.map((link) => {
          const found = findings.recommendations.find(({ id }) => id === link.recommendationId);
          return (
            found && (
              <li key={link.id}>
                <Button variant="quiet" onPress={() => go('recommendations', { select: found.id })}>
                  <strong>R{found.ref}</strong>
                  <span>
                    {found.text}
                    {link.strength === 'weak' && <em className="muted"> (weak link)</em>}
                  </span>
                </Button>
              </li>
            )
          );
        })}
      </ul>
      <div className="row">
        <Button onPress={() => go('recommendations')}>Go to recommendations</Button>
      </div>
    </Panel>
  );
}
