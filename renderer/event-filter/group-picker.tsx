import { useMemo, useState } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { Button, hasWords, PickList } from '../ui/index.ts';
import { type FilterGroupId, filterGroups } from './filter-groups.ts';
import { useFilterNames } from './use-filter-names.ts';

/** More lines than anyone reads; the rest is found by typing. A case may have thousands of incidents. */
export const shownAtOnce = 100;

export type GroupPickerProps = {
  groupId: FilterGroupId;
  filter: EventFilter;
  onChange: (filter: EventFilter) => void;
  /** Where there is a list of groups to go back to. */
  onBack?: (() => void) | undefined;
};

/** The values of one kind of filter, ticked and unticked one after the other; the events follow at once. */
export function GroupPicker({ groupId, filter, onChange, onBack }: GroupPickerProps) {
  const [text, setText] = useState('');
  const names = useFilterNames(filter, { isChoosing: true });
  const group = useMemo(() => filterGroups(filter, names).find(({ id }) => id === groupId), [filter, names, groupId]);
  const found = group?.options.filter(({ label }) => hasWords(label, text)) ?? [];
  return (
    <div className="group-picker">
      {onBack && (
        <Button variant="quiet" icon="chevron-left" onPress={onBack}>
          All filters
        </Button>
      )}
      <PickList
        label={group?.label ?? ''}
        options={found.slice(0, shownAtOnce)}
        emptyWords={text === '' ? 'There is nothing to choose from yet.' : 'Nothing begins with these words.'}
        onType={setText}
        onPick={(id) => {
          const picked = found.find((option) => option.id === id);
          if (picked) onChange(picked.next);
        }}
      />
      {found.length > shownAtOnce && (
        <p className="description">{(found.length - shownAtOnce).toLocaleString('en-GB')} more: type to find them.</p>
      )}
    </div>
  );
}
