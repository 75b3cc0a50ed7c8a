import { useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField } from '../../ui/index.ts';
import { RecordRows } from './record-rows.tsx';

/** The key lines of enquiry and what the review answers to each. */
export function TermsOfReference() {
  const { data: rows } = useCommandQuery('keyLinesOfEnquiry.list', {});
  const add = useCommand('keyLinesOfEnquiry.add');
  const update = useCommand('keyLinesOfEnquiry.update');
  const move = useCommand('keyLinesOfEnquiry.move');
  return (
    <RecordRows
      title="Key lines of enquiry"
      words="The questions that the review was asked, in their order, each with its answer. The review period is under Review details."
      table="keyLinesOfEnquiry"
      rows={rows}
      nameOf={(row) => `question ${(rows?.indexOf(row) ?? 0) + 1}`}
      addLabel="Add a question"
      onAdd={() => add.run({ question: 'New question' })}
      onMove={(id, to) => void move.run({ id, to })}
      render={(row) => (
        <>
          <AutosaveField
            label="Question"
            className="is-wide"
            multiline
            rows={1}
            value={row.question}
            onSave={(question) => update.runOrThrow({ id: row.id, changes: { question } })}
          />
          <AutosaveField
            label="Answer"
            className="is-wide"
            multiline
            value={row.answer}
            onSave={(answer) => update.runOrThrow({ id: row.id, changes: { answer } })}
          />
        </>
      )}
    />
  );
}
