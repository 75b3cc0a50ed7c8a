import { useState } from 'react';
import type { DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import { documentNames, ExportsTable, useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button, ComboBox, EmptyState, Panel, RadioGroup, SectionHeading } from '../../ui/index.ts';
import { ExportProgress } from './export-progress.tsx';
import { useExport } from './use-export.ts';

const documents = [
  {
    id: 'report',
    label: documentNames.report,
    description: 'Title page, contents, every section, key to people, action plan, chronology as the last appendix',
  },
  {
    id: 'briefing',
    label: documentNames.briefing,
    description: 'Two to three pages: background, learning, good practice, recommendations',
  },
  {
    id: 'chronology',
    label: documentNames.chronology,
    description: 'The chronology by itself, as a table in landscape',
  },
] as const satisfies readonly { id: DocumentKind; label: string; description: string }[];

const statuses = [
  { id: 'draft', label: 'Draft', description: 'Says DRAFT on every page; asks when a private name is found' },
  { id: 'publication', label: 'Publication copy', description: 'Refused while a private name is anywhere in it' },
] as const satisfies readonly { id: DocumentStatus; label: string; description: string }[];

/** Which document, which version, for whom; then Word gets its file. */
export function ExportScreen() {
  const { data: info } = useCommandQuery('case.info', {}, { keepsPrevious: true });
  const { data: versions } = useCommandQuery('versions.list', {});
  const { data: openPoints } = useCommandQuery('case.openPoints', {});
  const { go } = useNavigation();
  const exporter = useExport();
  const [document, setDocument] = useState<DocumentKind>('report');
  const [status, setStatus] = useState<DocumentStatus>('draft');
  const [typedVersion, setTypedVersion] = useState<string>();
  const version = typedVersion ?? versions?.at(-1)?.label ?? '';
  const isRunning = exporter.state.step === 'running';

  return (
    <>
      <SectionHeading
        level={1}
        words="Word documents made from what is in the case now. Private fields are never read; the text is searched for private names before anything is written."
      >
        Export
      </SectionHeading>
      <Panel title="New export">
        <div className="form-grid">
          <RadioGroup
            label="Document"
            value={document}
            onChange={setDocument}
            options={documents}
            isDisabled={isRunning}
          />
          <div className="stack" data-gap="wide">
            <RadioGroup label="Status" value={status} onChange={setStatus} options={statuses} isDisabled={isRunning} />
            <ComboBox
              label="Version"
              description="In the footer and the file name"
              allowsCustomValue
              inputValue={version}
              onInputChange={setTypedVersion}
              isDisabled={isRunning}
              options={(versions ?? []).map(({ id, label, change }) => ({
                id: String(id),
                label,
                description: change || undefined,
              }))}
            />
          </div>
        </div>
        {openPoints && openPoints.length > 0 && (
          <p className="row">
            {openPoints.length === 1 ? '1 point is' : `${openPoints.length} points are`} still open. A part that has not
            been written says so in the document.
            <Button variant="quiet" onPress={() => go('overview')}>
              Show open points
            </Button>
          </p>
        )}
        <div className="row">
          <Button
            variant="primary"
            isDisabled={isRunning || !versions}
            onPress={() => void exporter.start({ document, status, version: version.trim() })}
          >
            Export to Word…
          </Button>
        </div>
        <ExportProgress exporter={exporter} />
      </Panel>
      {info &&
        (info.exports.length === 0 ? (
          <EmptyState
            title="No exports yet"
            words="Each document that leaves the case is listed here, with version, status and time."
          />
        ) : (
          <Panel title="Exports made">
            <ExportsTable exports={info.exports} />
          </Panel>
        ))}
    </>
  );
}
