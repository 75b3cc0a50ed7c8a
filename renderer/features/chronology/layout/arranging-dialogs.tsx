import { ContextMenu } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { SplitDialog } from './split-dialog.tsx';
import type { Arranging } from './use-arranging.ts';

export type ArrangingDialogsProps = { arranging: Arranging; lists: ReferenceLists };

/** What stands above the grid while one of its events is arranged. */
export function ArrangingDialogs({ arranging, lists }: ArrangingDialogsProps) {
  const { menu, splitting } = arranging;
  return (
    <>
      {menu && (
        <ContextMenu label={menu.name} entries={menu.entries} place={menu.place} onClose={arranging.closeMenu} />
      )}
      {splitting && (
        <SplitDialog
          key={splitting.id}
          event={splitting}
          lists={lists}
          onClose={arranging.closeSplit}
          onSplit={arranging.selectSecond}
        />
      )}
    </>
  );
}
