import { useDeferredValue, useMemo, useState } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { hasWords, PickList, type PickListOption } from '../ui/index.ts';
import { readWholeRange, wordRange } from './date-range.ts';
import { DateRangeForm } from './date-range-form.tsx';
import { filterGroups } from './filter-groups.ts';
import { GroupPicker, type GroupPickerProps, shownAtOnce } from './group-picker.tsx';
import { useFilterNames } from './use-filter-names.ts';

export type AddFilterProps = Omit<GroupPickerProps, 'groupId' | 'onBack'> & { onClose: () => void };

/**
 * Everything there is to filter by, in one list: nothing typed, and it shows what kinds of filter there are; typing finds
 * any value of any of them, and reads dates.
 */
export function AddFilter({ filter, onChange, onClose }: AddFilterProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const names = useFilterNames(filter, { isChoosing: true });
  const groups = useMemo(() => filterGroups(filter, names), [filter, names]);
  const found = useMemo(() => findFilters(text, filter, groups), [text, filter, groups]);
  const back = () => {
    setTyped('');
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
      onType={setTyped}
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

/** A line of the list: with `next`, it filters; without, it opens a group. */
type FoundFilter = PickListOption & { readonly next?: EventFilter };

export function findFilters(text: string, filter: EventFilter, groups: ReturnType<typeof filterGroups>): FoundFilter[] {
  const openers: FoundFilter[] = [
    ...groups.map(({ id, label }) => ({ id, label: `${label}…` })),
    { id: 'dates', label: 'Dates…' },
  ];
  if (text.trim() === '') return openers;
  const values = groups.flatMap((group) =>
    group.options
      .filter((option) => hasWords(`${group.label} ${option.label} ${option.chip}`, text))
      .map(({ id, label, isChosen, next }) => ({
        id,
        label,
        description: isChosen ? `${group.label} · in use: choose to remove` : group.label,
        next,
      })),
  );
  return [...datesFound(text, filter), ...openers.filter(({ label }) => hasWords(label, text)), ...values];
}

function datesFound(text: string, filter: EventFilter): FoundFilter[] {
  const range = readWholeRange(text);
  if (range === null) return [];
  return (['possible', 'certain'] as const).map((dateMatch) => {
    const next = { ...filter, from: undefined, to: undefined, ...range, dateMatch };
    return { id: `dates:${dateMatch}`, label: wordRange(next), description: 'Dates', next };
  });
}
