import { Select } from '../../ui/index.ts';

export type RecordSelectProps = {
  label: string;
  /** The id of a record, or null for none. */
  value: number | null;
  options: readonly { id: number; label: string }[];
  noneLabel: string;
  onChange: (id: number | null) => void;
};

/** One record of another list, or none. */
export function RecordSelect({ label, value, options, noneLabel, onChange }: RecordSelectProps) {
  return (
    <Select
      label={label}
      value={value === null ? '' : String(value)}
      options={[{ id: '', label: noneLabel }, ...options.map(({ id, label }) => ({ id: String(id), label }))]}
      onChange={(id) => onChange(id === '' ? null : Number(id))}
    />
  );
}
