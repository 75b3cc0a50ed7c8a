import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { type EditorHandle, RichTextEditor } from '../../editor/index.ts';
import { useCaseHistory, useCaseState, useClient, useNotices } from '../../host/index.ts';
import { SaveAlert, SaveStatus } from './save-bar.tsx';
import { SectionGuidance } from './section-guidance.tsx';
import { UnexplainedTerms } from './unexplained-terms.tsx';
import { useSectionText } from './use-section-text.ts';

export type SectionPaneHandle = {
  /** Saves what was typed; false where it could not be saved. */
  readonly settle: () => Promise<boolean>;
};

type SectionPaneProps = {
  section: Row<'sections'>;
  number: string;
  /** Footnotes of the sections that print before this one. */
  footnotesBefore: number;
  handle: Ref<SectionPaneHandle>;
  /** Works on the text from inside of its editor. */
  children: ReactNode;
};

/** One section as a page to write on. Give it the section's id as `key`: each section has an editor of its own. */
export function SectionPane({ section, number, footnotesBefore, handle, children }: SectionPaneProps) {
  const editor = useRef<EditorHandle>(null);
  // Kept when the section leaves the screen: its last words are saved then.
  const keepEditor = useCallback((handle: EditorHandle | null) => {
    editor.current = handle ?? editor.current;
  }, []);
  const text = useSectionText(section, editor);
  useImperativeHandle(handle, () => ({ settle: text.settle }));
  const client = useClient();
  const { notify } = useNotices();
  const { undo, redo } = useCaseHistory();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const afterSaving = async (step: () => Promise<unknown>) => {
    await text.flush();
    await step();
  };
  return (
    <section className="report-section" aria-labelledby="report-section-title">
      <header className="report-section-head">
        <h2 id="report-section-title">
          {number && <span className="report-number">{number}</span>} {section.title}
        </h2>
        <SaveStatus text={text} />
      </header>
      <SectionGuidance code={section.code} />
      <RichTextEditor
        label={`Text of ${section.title}`}
        initialText={section.content}
        handle={keepEditor}
        footnotesBefore={footnotesBefore}
        onEdit={text.edited}
        onLeave={() => void text.flush()}
        onSimplified={(warnings) =>
          notify({ kind: 'info', words: `Pasted, with this difference: ${warnings.join('; ')}.` })
        }
        onCaseUndo={() => void afterSaving(undo)}
        onCaseRedo={() => void afterSaving(redo)}
        addPicture={(base64) => client.call('pictures.add', { base64, sectionId: section.id })}
        isReadOnly={isReadOnly}
      >
        {children}
      </RichTextEditor>
      <UnexplainedTerms sectionId={section.id} isReadOnly={isReadOnly} />
      <SaveAlert text={text} />
    </section>
  );
}
