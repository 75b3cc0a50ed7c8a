import './report.css';
import { useState } from 'react';
import { useCaseState, useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button, ConfirmDialog, EmptyState, SectionHeading } from '../../ui/index.ts';
import { ExpectedSections } from './expected-sections.tsx';
import type { OutlineRow } from './outline.ts';
import { counted, OutlineList } from './outline-list.tsx';
import { SectionPane } from './section-pane.tsx';
import { TitleDialog } from './title-dialog.tsx';
import { useOutline } from './use-outline.ts';
import { useSectionActions } from './use-section-actions.ts';

type Question =
  | { readonly kind: 'add'; readonly after: OutlineRow | null }
  | { readonly kind: 'rename' | 'remove'; readonly row: OutlineRow };

/** The full report: its sections in printed order, and the chosen one as a page to write on. */
export function ReportScreen() {
  const rows = useOutline();
  const actions = useSectionActions();
  const { params, go } = useNavigation();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const [question, setQuestion] = useState<Question | null>(null);
  const selected = rows?.find((row) => row.section.id === params.select) ?? rows?.[0];
  const select = (id: number) => go('report', { select: id }, { replace: true });
  if (!rows) return null;
  return (
    <div className="report">
      <SectionHeading
        level={1}
        words="Each section is saved as you write. Numbers are those the document will have."
        actions={
          !isReadOnly && (
            <Button onPress={() => setQuestion({ kind: 'add', after: selected ?? null })}>Add section</Button>
          )
        }
      >
        Report
      </SectionHeading>
      {!isReadOnly && <ExpectedSections sections={rows.map((row) => row.section)} onAdded={select} />}
      {rows.length === 0 ? (
        <EmptyState
          title="No sections yet"
          words="Add the first section of the report."
          action={
            <Button variant="primary" onPress={() => setQuestion({ kind: 'add', after: null })}>
              Add section
            </Button>
          }
        />
      ) : (
        <div className="report-panes">
          <OutlineList
            rows={rows}
            selectedId={selected?.section.id ?? null}
            actions={actions}
            isReadOnly={isReadOnly}
            onSelect={select}
            onRename={(row) => setQuestion({ kind: 'rename', row })}
            onAdd={(row) => setQuestion({ kind: 'add', after: row })}
            onRemove={(row) => setQuestion({ kind: 'remove', row })}
          />
          {selected && <ChosenSection key={selected.section.id} row={selected} />}
        </div>
      )}
      {question?.kind === 'add' && (
        <TitleDialog
          heading="Add a section"
          initialTitle=""
          saveLabel="Add section"
          onSave={async (title) => {
            const id = await actions.add(title, question.after);
            if (id !== undefined) select(id);
          }}
          onClose={() => setQuestion(null)}
        />
      )}
      {question?.kind === 'rename' && (
        <TitleDialog
          heading="Rename the section"
          initialTitle={question.row.section.title}
          saveLabel="Rename"
          onSave={(title) => actions.rename(question.row.section, title)}
          onClose={() => setQuestion(null)}
        />
      )}
      {question?.kind === 'remove' && (
        <RemoveSection
          row={question.row}
          onConfirm={() => void actions.remove(question.row.section).then(() => setQuestion(null))}
          onClose={() => setQuestion(null)}
        />
      )}
    </div>
  );
}

function ChosenSection({ row }: { row: OutlineRow }) {
  const section = useCommandQuery('sections.get', { id: row.section.id }).data;
  return section ? <SectionPane section={section} number={row.number} /> : null;
}

function RemoveSection({ row, onConfirm, onClose }: { row: OutlineRow; onConfirm: () => void; onClose: () => void }) {
  const { section, height } = row;
  const dependents = useCommandQuery('records.dependents', { table: 'sections', ids: [section.id] }).data;
  return (
    <ConfirmDialog
      title={`Delete “${section.title}”?`}
      isOpen
      onClose={onClose}
      onConfirm={onConfirm}
      confirmLabel="Delete section"
      isDangerous
    >
      <p>Its text ({counted(section.wordCount)}) goes with it. You can take this back with Undo.</p>
      {height > 0 && (
        <p>Sections inside it: {dependents?.map(({ count, effect }) => `${count} ${effect}`).join(', ')}.</p>
      )}
    </ConfirmDialog>
  );
}
