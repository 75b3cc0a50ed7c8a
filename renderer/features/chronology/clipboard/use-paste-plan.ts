import { useMemo, useState } from 'react';
import { sourceKey } from '../cells/source-field.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { isHeadingRow, type Mapping, mapColumn, mapContents, mapHeadings, type PasteField } from './paste-fields.ts';
import { type AddingPlan, planAdding } from './plan-adding.ts';
import type { PastedBlock } from './read-clipboard.ts';
import type { AgencyChoice, ReadRow } from './read-row.ts';
import { useReadRows } from './use-read-rows.ts';

export type PastePlan = {
  readonly hasHeadings: boolean;
  readonly setHasHeadings: (has: boolean) => void;
  readonly mapping: Mapping;
  readonly setField: (place: number, field: PasteField | null) => void;
  readonly keepsUnreadDates: boolean;
  readonly setKeepsUnreadDates: (keeps: boolean) => void;
  readonly chooseAgency: (name: string, choice: AgencyChoice) => void;
  /** The rows below the headings, as they were pasted and, side by side, as they were read. */
  readonly body: readonly (readonly string[])[];
  readonly rows: readonly (ReadRow | null)[];
  /** Null while rows are being read. */
  readonly plan: AddingPlan | null;
};

/** What a pasted block would become, as it is set in the preview. */
export function usePastePlan(block: PastedBlock, lists: ReferenceLists): PastePlan {
  const [hasHeadings, setHasHeadings] = useState(() => block.rows.length > 1 && isHeadingRow(block.rows[0] ?? []));
  const body = useMemo(() => block.rows.slice(hasHeadings ? 1 : 0), [block, hasHeadings]);
  const guess = useMemo(() => {
    const first = block.rows[0] ?? [];
    return hasHeadings ? mapHeadings(first) : mapContents(body, block.width, lists);
  }, [block, body, hasHeadings, lists]);
  const [chosen, setChosen] = useState<{ readonly from: Mapping; readonly mapping: Mapping } | null>(null);
  const mapping = chosen?.from === guess ? chosen.mapping : guess;
  const [keepsUnreadDates, setKeepsUnreadDates] = useState(true);
  const [agencyChoices, setAgencyChoices] = useState<ReadonlyMap<string, AgencyChoice>>(new Map());

  const options = useMemo(
    () => ({ mapping, lists, agencyChoices, keepsUnreadDates }),
    [mapping, lists, agencyChoices, keepsUnreadDates],
  );
  const { rows, isDone } = useReadRows(body, options);
  const firstNumber = hasHeadings ? 2 : 1;
  const plan = useMemo(() => (isDone ? planAdding(rows, firstNumber) : null), [rows, isDone, firstNumber]);
  return {
    hasHeadings,
    setHasHeadings,
    mapping,
    setField: (place, field) => setChosen({ from: guess, mapping: mapColumn(mapping, place, field) }),
    keepsUnreadDates,
    setKeepsUnreadDates,
    chooseAgency: (name, choice) => setAgencyChoices((before) => new Map(before).set(sourceKey(name), choice)),
    body,
    rows,
    plan,
  };
}
