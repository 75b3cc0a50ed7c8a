import './findings.css';
import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { RemoveDialog, useCaseState, useCommand, useNavigation } from '../../host/index.ts';
import { EmptyState, SectionHeading, SplitView } from '../../ui/index.ts';
import { FindingDetail } from './finding-detail.tsx';
import { FindingsList } from './findings-list.tsx';
import { refOf, useFindings } from './use-findings.ts';

/** What the review has learned: learning points and good practice, each with what it rests on. */
export function FindingsScreen() {
  const findings = useFindings();
  const add = useCommand('learning.add');
  const { params, go } = useNavigation();
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  const [removing, setRemoving] = useState<Row<'learning'> | null>(null);
  if (!findings) return null;
  const selected = findings.learning.find((finding) => finding.id === params.select);
  const select = (id: number) => go('findings', { select: id }, { replace: true });
  const addFinding = async (kind: Row<'learning'>['kind']) => {
    const added = await add.run({ kind });
    if (added) select(added.id);
  };
  const list = (kind: Row<'learning'>['kind']) => (
    <FindingsList
      kind={kind}
      findings={findings}
      selectedId={selected?.id ?? null}
      isReadOnly={isReadOnly}
      onSelect={select}
      onAdd={(wanted) => void addFinding(wanted)}
      onRemove={setRemoving}
    />
  );
  return (
    <div className="stack" data-gap="wide">
      <SectionHeading level={1} words="Numbers are as they print; references such as L3 stay with a finding for good.">
        Findings
      </SectionHeading>
      <SplitView
        main={
          <div className="stack" data-gap="wide">
            {list('learning_point')}
            {list('good_practice')}
          </div>
        }
        detail={
          selected ? (
            <FindingDetail key={selected.id} finding={selected} findings={findings} isReadOnly={isReadOnly} />
          ) : findings.learning.length > 0 ? (
            <EmptyState title="Choose a finding" words="It opens here in full." />
          ) : null
        }
        chosen={selected?.id ?? null}
        detailLabel="The chosen finding"
        detailWidth="half"
      />
      {removing && (
        <RemoveDialog table="learning" id={removing.id} name={refOf(removing)} onClose={() => setRemoving(null)}>
          <p>{removing.text.trim() || 'It has no text yet.'}</p>
        </RemoveDialog>
      )}
    </div>
  );
}
