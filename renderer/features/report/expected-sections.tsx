import { useEffect, useRef } from 'react';
import { missingSections } from '../../../shared/rules/expected-sections.ts';
import { reviewKind, type SectionCode, sectionLibrary } from '../../../shared/starters/index.ts';
import { useCommand, useCommandQuery, useNotices } from '../../host/index.ts';
import { Button, Menu } from '../../ui/index.ts';
import type { ListedSection } from './outline.ts';
import { useReportLayout } from './use-report-layout.ts';

type ExpectedSectionsProps = {
  sections: readonly ListedSection[];
  onAdded: (firstId: number) => void;
};

/** Says which sections a review of this kind usually has and this report lacks, and adds them where they belong. */
export function ExpectedSections({ sections, onAdded }: ExpectedSectionsProps) {
  const kind = useCommandQuery('review.get', {}).data?.kind;
  const [layout, change] = useReportLayout();
  const add = useCommand('sections.addExpected');
  const { notify } = useNotices();
  const missing =
    kind && layout ? missingSections(kind, sections).filter((code) => !layout.notWanted.includes(code)) : [];
  useFocusAfter(missing.length > 0);
  if (!kind || !layout || missing.length === 0) return null;
  const addThem = async (codes: readonly SectionCode[]) => {
    const ids = (await add.run({ codes: [...codes] }))?.ids;
    const [first] = ids ?? [];
    if (first === undefined) return;
    notify({
      kind: 'info',
      words: `Added: ${titlesOf(codes)}. Undo takes ${codes.length === 1 ? 'it' : 'them'} back.`,
    });
    onAdded(first);
  };
  return (
    <section className="report-expected" aria-label="Sections this report does not have">
      <p>
        A {reviewKind(kind).label} usually also has: {titlesOf(missing)}.
      </p>
      <div className="row">
        <Button onPress={() => void addThem(missing)}>{missing.length === 1 ? 'Add it' : 'Add them'}</Button>
        {missing.length > 1 && (
          <Menu
            label="Add one"
            entries={missing.map((code) => ({
              id: code,
              label: sectionLibrary[code].title,
              onAction: () => void addThem([code]),
            }))}
          />
        )}
        <Button variant="quiet" onPress={() => change({ notWanted: [...layout.notWanted, ...missing] })}>
          Not needed
        </Button>
      </div>
    </section>
  );
}

/** When the line goes, and the button with it that had the focus, the keyboard goes on from the head of the screen. */
function useFocusAfter(isShown: boolean): void {
  const wasShown = useRef(isShown);
  useEffect(() => {
    const hasGone = wasShown.current && !isShown;
    wasShown.current = isShown;
    if (hasGone && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
    }
  }, [isShown]);
}

function titlesOf(codes: readonly SectionCode[]): string {
  return new Intl.ListFormat('en-GB').format(codes.map((code) => sectionLibrary[code].title));
}
