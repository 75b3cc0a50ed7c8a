import { useState } from 'react';
import type { OpenPoint } from '../../../shared/contract/index.ts';
import type { DocumentFormat, DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import { hasWorkbook } from '../../../shared/rules/document-formats.ts';
import { documentNames, ExportsTable, OpenPoints, useCommandQuery } from '../../host/index.ts';
import { Button, ComboBox, ConfirmDialog, EmptyState, Panel, RadioGroup, SectionHeading } from '../../ui/index.ts';
import { BlurChoice, hasDates } from './blur-choice.tsx';
import { Checks } from './checks.tsx';
import { ExportProgress } from './export-progress.tsx';
import { HouseStyleLine } from './house-style-line.tsx';
import { NumberingChoice } from './numbering-choice.tsx';
import { type DocumentChoice, useExport } from './use-export.ts';

const documents = [
  {
    id: 'report',
    label: documentNames.report,
    description: 'Title page, contents, every section, key to people, action plan, chronology as the last appendix',
  },
  {
    id: 'briefing',
    label: documentNames.briefing,
    description: 'Two pages if it can be: background, learning, good practice, recommendations',
  },
  {
    id: 'seven-minute',
    label: documentNames['seven-minute'],
    description: 'Seven short parts for a team to talk through',
  },
  {
    id: 'chronology',
    label: documentNames.chronology,
    description: 'The chronology by itself, as a table in landscape',
  },
  {
    id: 'actions',
    label: documentNames.actions,
    description: 'Recommendations, and who does what about each by when',
  },
  {
    id: 'trace',
    label: documentNames.trace,
    description:
      'Each recommendation back to its learning, themes, events and sources; each key line of enquiry answered',
  },
] as const satisfies readonly { id: DocumentKind; label: string; description: string }[];

const statuses = [
  { id: 'draft', label: 'Draft', description: 'Says DRAFT on every page; asks when a private name is found' },
  { id: 'publication', label: 'Publication copy', description: 'Refused while a private name is anywhere in it' },
] as const satisfies readonly { id: DocumentStatus; label: string; description: string }[];

const formats = [
  { id: 'docx', label: 'Word document', description: 'To read, comment on and print' },
  {
    id: 'xlsx',
    label: 'Excel workbook',
    description: 'Each table a sheet, to sort and filter; a last sheet says what it is',
  },
] as const satisfies readonly { id: DocumentFormat; label: string; description: string }[];

/** Which document, which version, for whom; then Word or Excel gets its file. */
export function ExportScreen() {
  const { data: info } = useCommandQuery('case.info', {}, { keepsPrevious: true });
  const { data: versions } = useCommandQuery('versions.list', {});
  const exporter = useExport();
  const [document, setDocument] = useState<DocumentKind>('report');
  const [wantedFormat, setFormat] = useState<DocumentFormat>('docx');
  const [status, setStatus] = useState<DocumentStatus>('draft');
  const [typedVersion, setTypedVersion] = useState<string>();
  const [asking, setAsking] = useState<DocumentChoice | null>(null);
  const { data: points, isFetching } = useCommandQuery('case.check', {}, { keepsPrevious: true });
  // A private name stops a publication copy by itself, and says where it stands.
  const isRefused = points?.some(({ code }) => code === 'private_name') ?? false;
  const toAsk = points?.filter(({ severity }) => severity !== 'prompt') ?? [];
  const version = typedVersion ?? versions?.at(-1)?.label ?? '';
  const format = hasWorkbook(document) ? wantedFormat : 'docx';
  const isRunning = exporter.state.step === 'running';

  return (
    <>
      <SectionHeading
        level={1}
        words="Word documents and Excel workbooks made from what is in the case now. Private fields are never read; the text is searched for private names before anything is written."
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
            {hasWorkbook(document) && (
              <RadioGroup label="Format" value={format} onChange={setFormat} options={formats} isDisabled={isRunning} />
            )}
            <RadioGroup label="Status" value={status} onChange={setStatus} options={statuses} isDisabled={isRunning} />
            {document === 'report' && <NumberingChoice isDisabled={isRunning} />}
            {hasDates(document) && <BlurChoice key={document} document={document} isDisabled={isRunning} />}
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
            <HouseStyleLine />
          </div>
        </div>
        <div className="row">
          <Button
            variant="primary"
            isDisabled={isRunning || !versions}
            onPress={() => {
              const choice = { document, format, status, version: version.trim() };
              if (status === 'publication' && !isRefused && toAsk.length > 0) setAsking(choice);
              else void exporter.start(choice);
            }}
          >
            {format === 'xlsx' ? 'Export to Excel…' : 'Export to Word…'}
          </Button>
        </div>
        <ExportProgress exporter={exporter} />
      </Panel>
      <Checks points={points} isChecking={isFetching} />
      {asking && (
        <ConfirmDialog
          title="Publish with open points?"
          isOpen
          onClose={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            void exporter.start(asking);
          }}
          confirmLabel="Export the publication copy"
        >
          <p>
            {wordOpen(toAsk)} A part that has not been written says so in the document; a private name stops the export.
          </p>
          <OpenPoints points={toAsk} />
        </ConfirmDialog>
      )}
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

/** "2 points must be mended before this can be published. 7 more should be looked at." */
function wordOpen(points: readonly OpenPoint[]): string {
  const errors = points.filter(({ severity }) => severity === 'error').length;
  const warnings = points.length - errors;
  const count = (number: number) => (number === 1 ? 'One point' : `${number} points`);
  if (errors === 0) return `${count(warnings)} should be looked at before this is published.`;
  const more = warnings === 0 ? '' : ` ${warnings} more should be looked at.`;
  return `${count(errors)} must be mended before this can be published.${more}`;
}
