import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { Button } from '../../ui/index.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { RegroupDialog } from './regroup-dialog.tsx';
import { counted } from './theme-words.ts';

export type ChosenThemesProps = {
  chosen: readonly Row<'themes'>[];
  groups: readonly string[];
  /** Choosing ends; the theme given is to be shown. */
  onDone: (shownId: number | null) => void;
};

/** What can be done with several themes at once, above the list while they are being chosen. */
export function ChosenThemes({ chosen, groups, onDone }: ChosenThemesProps) {
  const [asking, setAsking] = useState<'merge' | 'regroup' | null>(null);
  const close = () => setAsking(null);
  return (
    <div className="chosen-themes">
      <div className="row">
        <p role="status">{chosen.length === 0 ? 'Choose themes.' : `${counted(chosen.length, 'theme')} chosen`}</p>
        <Button variant="quiet" onPress={() => onDone(null)}>
          Stop choosing
        </Button>
      </div>
      <div className="row">
        <Button isDisabled={chosen.length < 2} onPress={() => setAsking('merge')}>
          Merge…
        </Button>
        <Button isDisabled={chosen.length === 0} onPress={() => setAsking('regroup')}>
          Move to group…
        </Button>
      </div>
      {asking === 'merge' && <MergeDialog themes={chosen} onClose={close} onMerged={onDone} />}
      {asking === 'regroup' && <RegroupDialog themes={chosen} groups={groups} onClose={close} onMoved={onDone} />}
    </div>
  );
}
