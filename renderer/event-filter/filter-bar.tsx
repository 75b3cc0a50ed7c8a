import { useMemo, useRef } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { Button, Chip, PopoverButton, useRemovalFocus } from '../ui/index.ts';
import { AddFilter } from './add-filter.tsx';
import { DateRangeForm } from './date-range-form.tsx';
import './filter-bar.css';
import { filterChips } from './filter-chips.ts';
import { FilterText } from './filter-text.tsx';
import { GroupPicker } from './group-picker.tsx';
import { SavedViewsMenu } from './saved-views/saved-views-menu.tsx';
import { useFilterNames } from './use-filter-names.ts';

export type FilterBarProps = {
  filter: EventFilter;
  onChange: (filter: EventFilter) => void;
  /** How many events pass, of how many there are; undefined until the first answer. */
  count: { shown: number; total: number } | undefined;
  /** Goes to the next hit or the one before: Enter in the search field, F3 anywhere on the screen. */
  onStep?: ((direction: 1 | -1) => void) | undefined;
};

/** What to show: a search, buttons that add to the filter, chips that take away, and the count of what is left. */
export function FilterBar({ filter, onChange, count, onStep }: FilterBarProps) {
  const names = useFilterNames(filter);
  const chips = useMemo(() => filterChips(filter, names), [filter, names]);
  const bar = useRef<HTMLElement>(null);
  const onRemoving = useRemovalFocus(bar, chips.length);
  return (
    <search ref={bar} className="event-filter" aria-label="Filter the events">
      <div className="row">
        <FilterText text={filter.text ?? ''} onChange={(text) => onChange({ ...filter, text })} onStep={onStep} />
        <PopoverButton label="Agency">
          {() => <GroupPicker groupId="agencyIds" filter={filter} onChange={onChange} />}
        </PopoverButton>
        <PopoverButton label="Theme">
          {() => <GroupPicker groupId="themeIds" filter={filter} onChange={onChange} />}
        </PopoverButton>
        <PopoverButton label="Dates">
          {(close) => <DateRangeForm filter={filter} onChange={onChange} onClose={close} />}
        </PopoverButton>
        <PopoverButton label="Add filter" icon="filter">
          {(close) => <AddFilter filter={filter} onChange={onChange} onClose={close} />}
        </PopoverButton>
        <SavedViewsMenu filter={filter} onChange={onChange} />
        <p className="event-filter-count" role="status">
          {count && countWords(count.shown, count.total)}
        </p>
      </div>
      {chips.length > 0 && (
        <ul className="event-filter-chips row" aria-label="Filters in use">
          {chips.map((chip, place) => (
            <li key={chip.key} data-joint={chip.joint ?? undefined}>
              <Chip
                tone="accent"
                removeLabel={`Remove ${chip.label}`}
                onRemove={() => {
                  onRemoving(place);
                  onChange(chip.without);
                }}
              >
                {chip.label}
              </Chip>
            </li>
          ))}
          <li>
            <Button
              variant="quiet"
              onPress={() => {
                onRemoving(0);
                onChange({});
              }}
            >
              Clear
            </Button>
          </li>
        </ul>
      )}
    </search>
  );
}

function countWords(shown: number, total: number): string {
  const all = `${total.toLocaleString('en-GB')} ${total === 1 ? 'event' : 'events'}`;
  return shown === total ? all : `${shown.toLocaleString('en-GB')} of ${all}`;
}
