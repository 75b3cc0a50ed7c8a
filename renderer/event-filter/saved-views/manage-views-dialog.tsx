import { useRef, useState } from 'react';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { useCaseState, useCommand } from '../../host/index.ts';
import { Button, Dialog, OrderedList, type OrderedListEntry, useRemovalFocus } from '../../ui/index.ts';
import { wordFilter } from '../filter-chips.ts';
import { isFilterEmpty } from '../filter-values.ts';
import { useFilterNames } from '../use-filter-names.ts';
import { RenameView } from './rename-view.tsx';
import { definitionOf, type SavedView } from './use-saved-views.ts';

export type ManageViewsDialogProps = {
  filter: EventFilter;
  views: readonly SavedView[];
  currentId: number | null;
  onShow: (view: SavedView) => void;
  onClose: () => void;
};

/** The views in their order, to be moved, renamed, given the present filter or deleted; undo takes back each of these. */
export function ManageViewsDialog({ filter, views, currentId, onShow, onClose }: ManageViewsDialogProps) {
  const [renaming, setRenaming] = useState<SavedView | null>(null);
  const { run: move } = useCommand('savedViews.move');
  const { run: update } = useCommand('savedViews.update');
  const { run: remove } = useCommand('savedViews.remove');
  const isReadOnly = useCaseState()?.isReadOnly ?? true;
  const names = useFilterNames(allOf(views), { isChoosing: false });
  const list = useRef<HTMLDivElement>(null);
  const onRemoving = useRemovalFocus(list, views.length);

  const entriesOf = (view: SavedView, place: number): OrderedListEntry[] => [
    { id: 'rename', label: 'Rename…', onAction: () => setRenaming(view) },
    {
      id: 'replace',
      label: 'Give it the present filter',
      isDisabled: isFilterEmpty(filter) || view.id === currentId,
      onAction: () => void update({ id: view.id, changes: { definition: definitionOf(filter) } }),
    },
    { id: 'up', label: 'Move up', isDisabled: place === 0, onAction: () => void move({ id: view.id, to: place - 1 }) },
    {
      id: 'down',
      label: 'Move down',
      isDisabled: place === views.length - 1,
      onAction: () => void move({ id: view.id, to: place + 1 }),
    },
    {
      id: 'remove',
      label: 'Delete',
      isDangerous: true,
      onAction() {
        // Each view has two buttons: its name and its menu.
        onRemoving(place * 2);
        void remove({ ids: [view.id] });
      },
    },
  ];
  return (
    <Dialog
      title="Saved views"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {renaming && <RenameView key={renaming.id} view={renaming} views={views} onClose={() => setRenaming(null)} />}
      {views.length === 0 && <p>No views are saved in this case. Undo brings back one that was deleted.</p>}
      <div ref={list}>
        <OrderedList
          label="Saved views"
          selectedId={currentId}
          onSelect={(id) => {
            const view = views.find((one) => one.id === id);
            if (view) onShow(view);
            onClose();
          }}
          items={views.map((view, place) => ({
            id: view.id,
            name: view.name,
            number: view.events?.toLocaleString('en-GB') ?? '',
            title: view.name,
            note: wordFilter(view.filter, names),
            entries: isReadOnly ? [] : entriesOf(view, place),
          }))}
        />
      </div>
    </Dialog>
  );
}

/** Everything that any view names, so that all can be worded. */
function allOf(views: readonly SavedView[]): EventFilter {
  return {
    kloeIds: views.flatMap(({ filter }) => filter.kloeIds ?? []),
    clusterIds: views.flatMap(({ filter }) => filter.clusterIds ?? []),
  };
}
