import { useState } from 'react';
import type { EventFilter } from '../../../shared/contract/index.ts';
import { useCaseState, useNotices } from '../../host/index.ts';
import { Menu, type MenuEntry } from '../../ui/index.ts';
import { isFilterEmpty } from '../filter-values.ts';
import { ManageViewsDialog } from './manage-views-dialog.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { type SavedView, useSavedViews, viewOfFilter } from './use-saved-views.ts';

export type SavedViewsMenuProps = { filter: EventFilter; onChange: (filter: EventFilter) => void };

/** Filters kept under a name, each with how many events it holds now. */
export function SavedViewsMenu({ filter, onChange }: SavedViewsMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const views = useSavedViews({ isCounting: isOpen || dialog === 'manage' });
  const isReadOnly = useCaseState()?.isReadOnly ?? true;
  const { notify } = useNotices();
  const current = viewOfFilter(views, filter);
  const show = (view: SavedView) => {
    onChange(view.filter);
    if (!view.isWhole) {
      notify({ kind: 'error', words: 'A part of this view is not understood by this version and was left out.' });
    }
  };

  const entries: MenuEntry[] = [
    ...views.map((view) => ({
      id: `view:${view.id}`,
      label: view.name,
      note: view.events?.toLocaleString('en-GB'),
      onAction: () => show(view),
    })),
    {
      id: 'save',
      startsGroup: views.length > 0,
      label: 'Save this view…',
      isDisabled: isFilterEmpty(filter) || isReadOnly,
      onAction: () => setDialog('save'),
    },
    { id: 'manage', label: 'Change saved views…', isDisabled: views.length === 0, onAction: () => setDialog('manage') },
  ];
  return (
    <>
      <Menu label={current ? `View: ${shortened(current.name)}` : 'Views'} entries={entries} onOpenChange={setIsOpen} />
      {dialog === 'save' && <SaveViewDialog filter={filter} views={views} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && (
        <ManageViewsDialog
          filter={filter}
          views={views}
          currentId={current?.id ?? null}
          onShow={show}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

/** The menu has the whole name. */
function shortened(name: string): string {
  return name.length > 18 ? `${name.slice(0, 17).trimEnd()}…` : name;
}
