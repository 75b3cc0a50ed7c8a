import { type FormEvent, useState } from 'react';
import type { EventFilter } from '../../shared/contract/index.ts';
import { Button, RadioGroup, TextField } from '../ui/index.ts';
import { type ReadSide, rangeRefusal, readRangeSide, wordValue } from './date-range.ts';

export type DateRangeFormProps = {
  filter: EventFilter;
  onChange: (filter: EventFilter) => void;
  onClose: () => void;
  onBack?: (() => void) | undefined;
};

const matches = [
  {
    id: 'possible',
    label: 'Possibly in this time',
    description: 'Vague dates too, when any day they can mean lies in it.',
  },
  {
    id: 'certain',
    label: 'Certainly in this time',
    description: 'Only dates of which every day they can mean lies in it.',
  },
] as const;

/** From when to when, typed as practitioners write dates, with what was understood under each; undated events never pass. */
export function DateRangeForm({ filter, onChange, onClose, onBack }: DateRangeFormProps) {
  const [from, setFrom] = useState(() => (filter.from ? wordValue(filter.from) : ''));
  const [to, setTo] = useState(() => (filter.to ? wordValue(filter.to) : ''));
  const [dateMatch, setDateMatch] = useState(filter.dateMatch ?? 'possible');
  const [isRefused, setIsRefused] = useState(false);
  const start = readRangeSide(from, 'from');
  const end = readRangeSide(to, 'to');
  const order = start.isOk && end.isOk ? rangeRefusal(start.value, end.value) : null;
  const isSet = Boolean(filter.from || filter.to);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!start.isOk || !end.isOk || order !== null) {
      setIsRefused(true);
      return;
    }
    onChange({ ...filter, from: start.value, to: end.value, dateMatch });
    onClose();
  };
  return (
    <form className="date-range stack" onSubmit={submit}>
      {onBack && (
        <Button variant="quiet" icon="chevron-left" onPress={onBack}>
          All filters
        </Button>
      )}
      <TextField
        label="From"
        value={from}
        onChange={setFrom}
        autoFocus
        autoComplete="off"
        description={understood(start, 'June 2019, summer 2018, 3/6/19; empty for any time')}
        errorMessage={isRefused && !start.isOk ? start.message : undefined}
      />
      <TextField
        label="To"
        value={to}
        onChange={setTo}
        autoComplete="off"
        description={understood(end, 'All of the month, season or year')}
        errorMessage={isRefused && !end.isOk ? end.message : (order ?? undefined)}
      />
      <RadioGroup label="Events that are" value={dateMatch} onChange={setDateMatch} options={matches} />
      <div className="row">
        <Button type="submit" variant="primary">
          Show these dates
        </Button>
        {isSet && (
          <Button
            variant="quiet"
            onPress={() => {
              onChange({ ...filter, from: undefined, to: undefined, dateMatch: undefined });
              onClose();
            }}
          >
            Any date
          </Button>
        )}
      </div>
    </form>
  );
}

function understood(side: ReadSide, hint: string): string {
  if (!side.isOk) return 'Not understood yet';
  return side.words || hint;
}
