import type { ParagraphNumbering } from '../../../shared/model/document-settings.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { Select } from '../../ui/index.ts';

const numberings = [
  { id: 'headings', label: 'Headings only: 1, 1.1, 1.1.1' },
  { id: 'by_section', label: 'Paragraphs by section: 1.1, 1.2' },
  { id: 'continuous', label: 'Paragraphs from 1 to the end' },
] as const satisfies readonly { id: ParagraphNumbering; label: string }[];

/** What carries numbers in the report; kept for the report, in a step that undo takes back. */
export function NumberingChoice({ isDisabled }: { isDisabled: boolean }) {
  const { data: settings } = useCommandQuery('document.settings', { document: 'report' });
  const change = useCommand('document.changeSettings');
  return (
    <Select
      label="Numbers"
      options={numberings}
      value={settings?.numbering ?? 'headings'}
      isDisabled={isDisabled || settings === undefined}
      onChange={(numbering) => void change.run({ document: 'report', changes: { numbering } })}
    />
  );
}
