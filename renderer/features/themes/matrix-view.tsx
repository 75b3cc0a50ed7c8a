import { useMemo, useState } from 'react';
import type { MatrixCell } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useNavigation } from '../../host/index.ts';
import { Checkbox, EmptyState, RadioGroup, SectionHeading } from '../../ui/index.ts';
import { themeGroups } from './coding-frame.ts';
import { MatrixTable } from './matrix-table.tsx';
import { buildMatrix, type MatrixKind } from './theme-matrix.ts';

export type MatrixViewProps = {
  themes: readonly Row<'themes'>[];
  agencies: readonly Row<'agencies'>[];
  cells: readonly MatrixCell[];
};

const kindOptions = [
  { id: 'all', label: 'All' },
  { id: 'concern', label: 'Concern' },
  { id: 'good_practice', label: 'Good practice' },
  { id: 'context', label: 'Context' },
] as const satisfies { id: MatrixKind; label: string }[];

/** Where the themes were found: events by theme and agency. Every count opens its events in the chronology. */
export function MatrixView({ themes, agencies, cells }: MatrixViewProps) {
  const { go } = useNavigation();
  const [kind, setKind] = useState<MatrixKind>('all');
  const [hideEmptyRows, setHideEmptyRows] = useState(false);
  const matrix = useMemo(() => {
    const inOrder = themeGroups(themes).flatMap((group) => group.themes);
    return buildMatrix(cells, inOrder, agencies, { kind, hideEmptyRows });
  }, [cells, themes, agencies, kind, hideEmptyRows]);
  return (
    <section className="theme-matrix" aria-label="Themes by agency">
      <SectionHeading level={2} words="Tagged events by theme and agency. A number opens its events.">
        Themes by agency
      </SectionHeading>
      <div className="theme-matrix-options">
        <RadioGroup label="Count" value={kind} onChange={setKind} options={kindOptions} isInline />
        <Checkbox label="Hide themes without events" isSelected={hideEmptyRows} onChange={setHideEmptyRows} />
      </div>
      {matrix.rows.length === 0 ? (
        <EmptyState
          level={3}
          title="Nothing is tagged"
          words={
            kind === 'all'
              ? 'Tag events with themes in the chronology; they are counted here.'
              : 'No event is tagged with this kind.'
          }
        />
      ) : (
        <MatrixTable matrix={matrix} showsKinds={kind === 'all'} onOpen={(filter) => go('chronology', { filter })} />
      )}
    </section>
  );
}
