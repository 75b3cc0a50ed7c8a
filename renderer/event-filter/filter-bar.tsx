import { useRef } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { type TagKind, tagKindWords } from '../../shared/model/event-words.ts';
import { Button, Chip, Menu, type MenuEntry, useRemovalFocus } from '../ui/index.ts';
import './filter-bar.css';
import { filterChips } from './filter-chips.ts';
import { FilterText } from './filter-text.tsx';
import { isFilterEmpty, type ListFacet, NO_THEME, toggleValue, type ValueOf } from './filter-values.ts';
import { useFilterNames } from './use-filter-names.ts';

export type FilterBarProps = {
  filter: EventFilter;
  onChange: (filter: EventFilter) => void;
  /** How many events pass, of how many there are; undefined until the first answer. */
  count: { shown: number; total: number } | undefined;
};

/** What to show, as buttons that add to the filter, chips that take away, and the count of what is left. */
export function FilterBar({ filter, onChange, count }: FilterBarProps) {
  const lists = useFilterNames();
  const chips = filterChips(filter, lists);
  const bar = useRef<HTMLElement>(null);
  const onRemoving = useRemovalFocus(bar, isFilterEmpty(filter) ? 0 : chips.length + 1);
  const entriesOf = <F extends ListFacet>(
    facet: F,
    options: readonly { value: ValueOf<F>; label: string }[],
  ): MenuEntry[] => {
    const chosen: readonly unknown[] = filter[facet] ?? [];
    return options.map(({ value, label }) => ({
      id: `${facet}:${value}`,
      label,
      isChosen: chosen.includes(value),
      onAction: () => onChange(toggleValue(filter, facet, value)),
    }));
  };

  return (
    <search ref={bar} className="event-filter" aria-label="Filter the events">
      <div className="row">
        <FilterText text={filter.text ?? ''} onChange={(text) => onChange({ ...filter, text })} />
        <Menu
          label="Agency"
          entries={[
            ...entriesOf(
              'agencyIds',
              lists.agencies.map(({ id, name }) => ({ value: id, label: name })),
            ),
            ...entriesOf('sourceKinds', [
              { value: 'family', label: 'Family' },
              { value: 'not_stated', label: 'Agency not stated' },
            ]),
          ]}
        />
        <Menu
          label="Theme"
          entries={entriesOf('themeIds', [
            ...lists.themes.map(({ id, label }) => ({ value: id, label })),
            { value: NO_THEME, label: 'No theme' },
          ])}
        />
        <Menu label="Kind" entries={entriesOf('tagKinds', kindOptions)} />
        <Menu
          label="Person"
          entries={entriesOf(
            'personIds',
            lists.people.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
          )}
        />
        <Button
          aria-pressed={filter.isTagged === false}
          onPress={() => onChange({ ...filter, isTagged: filter.isTagged === false ? undefined : false })}
        >
          Not tagged
        </Button>
        <p className="event-filter-count" role="status">
          {count && countWords(count.shown, count.total)}
        </p>
      </div>
      {!isFilterEmpty(filter) && (
        <ul className="event-filter-chips row" aria-label="Filters in use">
          {chips.map((chip, place) => (
            <li key={chip.key}>
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

const kindOptions = (Object.keys(tagKindWords) as TagKind[]).map((value) => ({ value, label: tagKindWords[value] }));

function countWords(shown: number, total: number): string {
  const all = `${total.toLocaleString('en-GB')} ${total === 1 ? 'event' : 'events'}`;
  return shown === total ? all : `${shown.toLocaleString('en-GB')} of ${all}`;
}
