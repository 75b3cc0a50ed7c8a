import type { Row } from '../../../shared/model/index.ts';

type Numbered = { readonly id: number; readonly ref: number; readonly position: number };

/** Printed numbers are positions, counted from 1 within one kind; the ref behind them never changes. */
export function printedNumber(records: readonly Numbered[], id: number): number | null {
  const order = records.toSorted((a, b) => a.position - b.position || a.ref - b.ref);
  const place = order.findIndex((record) => record.id === id);
  return place < 0 ? null : place + 1;
}

/** "Learning point 2", as documents print it, and "L3" beside it. */
export function learningReference(
  learning: readonly Row<'learning'>[],
  id: number,
): { words: string; ref: string } | null {
  const finding = learning.find((candidate) => candidate.id === id);
  if (!finding) return null;
  const number = printedNumber(
    learning.filter((candidate) => candidate.kind === finding.kind),
    id,
  );
  return finding.kind === 'learning_point'
    ? { words: `Learning point ${number}`, ref: `L${finding.ref}` }
    : { words: `Good practice ${number}`, ref: `G${finding.ref}` };
}

export function recommendationReference(
  recommendations: readonly Row<'recommendations'>[],
  id: number,
): { words: string; ref: string } | null {
  const found = recommendations.find((candidate) => candidate.id === id);
  return found ? { words: `Recommendation ${printedNumber(recommendations, id)}`, ref: `R${found.ref}` } : null;
}
