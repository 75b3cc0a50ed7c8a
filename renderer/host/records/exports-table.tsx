import type { Row } from '../../../shared/model/index.ts';
import { Table, wordMoment } from '../../ui/index.ts';
import { useSubjectWording } from '../use-subject-wording.ts';

export type ExportsTableProps = { exports: readonly Row<'exportsMade'>[] };

export const documentNames: Readonly<Record<Row<'exportsMade'>['document'], string>> = {
  report: 'Full report',
  briefing: 'Practitioner briefing',
  'seven-minute': 'Seven-minute briefing',
  chronology: 'Chronology',
  actions: 'Action plan',
  trace: 'Evidence trace',
  timeline: 'Timeline',
  theme_by_agency: 'Themes by agency',
  theme_by_month: 'Themes by month',
  theme_by_theme: 'Themes together',
  child_seen_by_agency: 'Child seen, by agency',
  contacts_by_month: 'Contacts by month',
  kinds_by_theme: 'Concern and good practice, by theme',
};

export const statusNames: Readonly<Record<Row<'exportsMade'>['status'], string>> = {
  draft: 'Draft',
  publication: 'Publication copy',
};

/** The documents and figures that have left the case, newest first, with the fingerprint that proves which file was which. */
export function ExportsTable({ exports }: ExportsTableProps) {
  const say = useSubjectWording();
  return (
    <Table
      caption="Exports made"
      isCaptionHidden
      rowHeader="document"
      columns={[
        { id: 'document', label: 'Document' },
        { id: 'version', label: 'Version' },
        { id: 'status', label: 'Status' },
        { id: 'madeAt', label: 'When' },
        { id: 'fileName', label: 'File' },
        { id: 'sha256', label: 'SHA-256' },
      ]}
      rows={exports.map((made) => ({
        id: made.id,
        cells: {
          document: say(documentNames[made.document]),
          version: made.version || '–',
          status: statusNames[made.status],
          madeAt: wordMoment(made.madeAt),
          fileName: made.fileName,
          sha256: <code title={made.sha256}>{made.sha256.slice(0, 12)}…</code>,
        },
      }))}
    />
  );
}
