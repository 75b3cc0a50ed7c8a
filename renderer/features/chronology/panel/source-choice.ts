import type { Changes, Row } from '../../../../shared/model/index.ts';
import type { SelectOption } from '../../../ui/index.ts';

/** Agency, family and "not stated" as one list to choose from: `agency:3`, `family`, `not_stated`. */
export function sourceOptions(agencies: readonly Row<'agencies'>[]): SelectOption[] {
  return [
    { id: 'not_stated', label: 'Not stated' },
    ...agencies.map(({ id, name }) => ({ id: `agency:${id}`, label: name })),
    { id: 'family', label: 'Family (not an agency)' },
  ];
}

export function sourceValue({ sourceKind, agencyId }: Pick<Row<'events'>, 'sourceKind' | 'agencyId'>): string {
  return sourceKind === 'agency' && agencyId !== null ? `agency:${agencyId}` : sourceKind;
}

export function sourceChanges(value: string): Changes<'events'> {
  if (value === 'family' || value === 'not_stated') return { sourceKind: value, agencyId: null };
  return { sourceKind: 'agency', agencyId: Number(value.slice('agency:'.length)) };
}
