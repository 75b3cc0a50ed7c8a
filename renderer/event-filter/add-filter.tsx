import { useMemo, useState } from 'react';
import { PickList } from '../ui/index.ts';
import { DateRangeForm } from './date-range-form.tsx';
import { filterGroups } from './filter-groups.ts';
import { findFilters } from './find-filters.ts';
import { GroupPicker, type GroupPickerProps, shownAtOnce } from './group-picker.tsx';
import { useFilterNames } from './use-filter-names.ts';

export type AddFilterProps = Omit<GroupPickerProps, 'groupId' | 'onBack'> & { onClose: () => void };

/**
 * Everything there is to filter by, in one list: nothing typed, and it shows what kinds of filter there are; typing finds
 * any value of any of them, and reads dates.
 */
export function AddFilter({ filter, onChange, onClose }: AddFilterProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [text, setText] = useState('');
  const names = useFilterNames(filter, { isChoosing: true });
  const groups = useMemo(() => filterGroups(filter, names), [filter, names]);
  const found = useMemo(() => findFilters(text, filter, groups), [text, filter, groups]);
  const back = () => {
    setText('');
    setOpened(null);
  };

  const group = groups.find(({ id }) => id === opened);
  if (group) return <GroupPicker groupId={group.id} filter={filter} onChange={onChange} onBack={back} />;
  if (opened === 'dates') return <DateRangeForm filter={filter} onChange={onChange} onClose={onClose} onBack={back} />;
  return (
    <PickList
      label="Show only"
      options={found.slice(0, shownAtOnce)}
      emptyWords="Nothing to filter by begins with these words."
      onType={setText}
      onPick={(id) => {
        const picked = found.find((option) => option.id === id);
        if (picked?.next === undefined) setOpened(id);
        else {
          onChange(picked.next);
          onClose();
        }
      }}
    />
  );
}
