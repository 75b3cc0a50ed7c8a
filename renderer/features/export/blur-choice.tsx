import type { BlurLevel } from '../../../shared/dates/index.ts';
import type { DocumentKind } from '../../../shared/model/document-words.ts';
import { useCommand, useCommandQuery, useSubjectWording } from '../../host/index.ts';
import { Select } from '../../ui/index.ts';

const levels = [
  { id: 'exact', label: 'As exact as the records' },
  { id: 'month', label: 'To the month' },
  { id: 'season', label: 'To the season' },
  { id: 'year', label: 'To the year' },
  { id: 'age', label: 'The child’s age instead of the date' },
  { id: 'day_number', label: 'Days counted: Day 1, Day 42' },
] as const satisfies readonly { id: BlurLevel; label: string }[];

/** Whether the dates of events are printed in a document by themselves. */
export function hasDates(document: DocumentKind): boolean {
  return document === 'report' || document === 'chronology';
}

/** How exact the dates of a document are; kept for that document, in a step that undo takes back. */
export function BlurChoice({ document, isDisabled }: { document: DocumentKind; isDisabled: boolean }) {
  const { data: settings } = useCommandQuery('document.settings', { document });
  const say = useSubjectWording();
  const change = useCommand('document.changeSettings');
  return (
    <Select
      label="Dates of events"
      description="Their order never changes. Days that are written in the text itself are found by the checks below."
      options={levels.map(({ id, label }) => ({ id, label: say(label) }))}
      value={settings?.blur ?? 'exact'}
      isDisabled={isDisabled || settings === undefined}
      onChange={(blur) => void change.run({ document, changes: { blur } })}
    />
  );
}
