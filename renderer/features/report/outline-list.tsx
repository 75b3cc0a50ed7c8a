import { isRequired } from '../../../shared/starters/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { OrderedList, type OrderedListEntry } from '../../ui/index.ts';
import type { OutlineRow } from './outline.ts';
import { ownerForNesting, placeAmongSiblings, type SectionActions } from './use-section-actions.ts';

type Ask = {
  onRename: (row: OutlineRow) => void;
  onAdd: (after: OutlineRow) => void;
  onRemove: (row: OutlineRow) => void;
};

type OutlineListProps = Ask & {
  rows: readonly OutlineRow[];
  selectedId: number | null;
  actions: SectionActions;
  isReadOnly: boolean;
  onSelect: (id: number) => void;
};

/** The report's sections as they will print: choose one to write in; move, nest and rename with its menu or the keys. */
export function OutlineList({ rows, selectedId, actions, isReadOnly, onSelect, ...ask }: OutlineListProps) {
  const kind = useCommandQuery('review.get', {}).data?.kind;
  const words = rows.filter((row) => !row.isHidden).reduce((sum, row) => sum + row.section.wordCount, 0);
  return (
    <nav className="outline" aria-label="Sections of the report">
      <OrderedList
        label="Sections in the order they print"
        selectedId={selectedId}
        onSelect={onSelect}
        items={rows.map((row) => ({
          id: row.section.id,
          name: row.section.title,
          number: row.number,
          title: row.section.title,
          note: noteOf(row, kind !== undefined && isRequired(kind, row.section.code)),
          depth: row.depth,
          isMuted: row.isHidden,
          entries: isReadOnly ? [] : entriesFor(row, actions, ask),
        }))}
      />
      <p className="outline-total small muted">{counted(words)}, without the parts made from the case</p>
    </nav>
  );
}

/** What a required section still lacks is said in words, since it stands in the way of publishing. */
function noteOf({ section, isHidden, height }: OutlineRow, isNeeded: boolean): string {
  const isEmpty = section.isEmpty && height === 0;
  return [
    isNeeded && (isEmpty ? 'Required, still empty' : 'Required'),
    !(isNeeded && isEmpty) && counted(section.wordCount),
    isHidden && 'does not print',
  ]
    .filter(Boolean)
    .join(' · ');
}

export function counted(words: number): string {
  return words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`;
}

function entriesFor(row: OutlineRow, actions: SectionActions, { onRename, onAdd, onRemove }: Ask): OrderedListEntry[] {
  const { section } = row;
  const place = placeAmongSiblings(row);
  const owner = ownerForNesting(row);
  const isTop = row.parent === null;
  const isLast = place === row.siblings.length - 1;
  return [
    { id: 'rename', label: 'Rename…', onAction: () => onRename(row) },
    { id: 'add', label: 'Add a section below…', onAction: () => onAdd(row) },
    { id: 'up', label: 'Move up', isDisabled: place === 0, onAction: () => void actions.move(row, -1) },
    { id: 'down', label: 'Move down', isDisabled: isLast, onAction: () => void actions.move(row, 1) },
    {
      id: 'in',
      label: owner ? `Put inside “${owner.title}”` : 'Put inside the section above',
      isDisabled: owner === null,
      onAction: () => void actions.nest(row),
    },
    { id: 'out', label: 'Take out one level', isDisabled: isTop, onAction: () => void actions.unnest(row) },
    {
      id: 'hide',
      label: section.isHidden ? 'Print it again' : 'Leave out of the report',
      onAction: () => void actions.setHidden(section, !section.isHidden),
    },
    {
      id: 'appendix',
      label: section.isAppendix ? 'Make it a numbered section' : 'Make it an appendix',
      isDisabled: !isTop,
      onAction: () => void actions.setAppendix(section, !section.isAppendix),
    },
    { id: 'remove', label: 'Delete…', isDangerous: true, onAction: () => onRemove(row) },
  ];
}
