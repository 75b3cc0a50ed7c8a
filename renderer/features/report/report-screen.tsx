import './report.css';
import { type Ref, useRef, useState } from 'react';
import { FindMarks, type FindMarksHandle } from '../../editor/index.ts';
import { useCaseState, useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button, ConfirmDialog, EmptyState, SectionHeading } from '../../ui/index.ts';
import { ExpectedSections } from './expected-sections.tsx';
import { FindPanel } from './find/find-panel.tsx';
import { useReportFindKeys } from './find/use-find-keys.ts';
import { useReplace } from './find/use-replace.ts';
import { type ReportFind, useReportFind } from './find/use-report-find.ts';
import type { OutlineRow } from './outline.ts';
import { counted, OutlineList } from './outline-list.tsx';
import { SectionPane, type SectionPaneHandle } from './section-pane.tsx';
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
  const [finding, setFinding] = useState<'find' | 'replace' | null>(null);
  const find = useReportFind(rows ?? noRows, finding !== null, selected?.section.id ?? null, select);
  const pane = useRef<SectionPaneHandle>(null);
  const marks = useRef<FindMarksHandle>(null);
  const findField = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const replace = useReplace(find, async () => (await pane.current?.settle()) ?? true);
  const open = (how: 'find' | 'replace') => {
    const chosen = document.getSelection()?.toString().trim() ?? '';
    const isInText = document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
    if (isInText && chosen !== '' && chosen.length <= 100 && !chosen.includes('\n')) find.setText(chosen);
    setFinding(how === 'replace' && !isReadOnly ? 'replace' : 'find');
    findField.current?.focus();
    findField.current?.select();
  };
  useReportFindKeys({
    onFind: () => open('find'),
    onReplace: () => open('replace'),
    onStep: (direction) => (finding ? find.step(direction) : open('find')),
  });
  if (!rows) return null;
  return (
    <div className="report">
      <SectionHeading
        level={1}
        words="Each section is saved as you write. Numbers are those the document will have."
        actions={
          <>
            <Button icon="search" onPress={() => open('replace')}>
              {isReadOnly ? 'Find' : 'Find and replace'}
            </Button>
            {!isReadOnly && (
              <Button onPress={() => setQuestion({ kind: 'add', after: selected ?? null })}>Add section</Button>
            )}
          </>
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
          {finding ? (
            <FindPanel
              find={find}
              replace={finding === 'replace' ? replace : null}
              fieldRef={findField}
              onShowReplace={finding === 'find' && !isReadOnly ? () => setFinding('replace') : undefined}
              onClose={() => {
                marks.current?.select();
                setFinding(null);
              }}
            />
          ) : (
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
          )}
          {selected && (
            <ChosenSection key={selected.section.id} row={selected} find={find} paneRef={pane} marksRef={marks} />
          )}
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

const noRows: readonly OutlineRow[] = [];

type ChosenSectionProps = {
  row: OutlineRow;
  find: ReportFind;
  paneRef: Ref<SectionPaneHandle>;
  marksRef: Ref<FindMarksHandle>;
};

function ChosenSection({ row, find: { pattern, current }, paneRef, marksRef }: ChosenSectionProps) {
  const section = useCommandQuery('sections.get', { id: row.section.id }).data;
  if (!section) return null;
  const here = current?.row.section.id === row.section.id ? current : null;
  return (
    <SectionPane section={section} number={row.number} footnotesBefore={row.footnotesBefore} handle={paneRef}>
      <FindMarks
        pattern={pattern}
        current={here?.inText ?? null}
        footnote={here?.footnote ?? null}
        figure={here?.figure ?? null}
        handle={marksRef}
      />
    </SectionPane>
  );
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
