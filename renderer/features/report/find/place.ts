import type { ReportHit, ReportHits } from '../../../../shared/contract/index.ts';
import type { OutlineRow } from '../outline.ts';

/** A match and the section it is in. */
export type PlacedHit = ReportHit & {
  readonly row: OutlineRow;
  readonly revision: number;
  /** Which match of the section's own text it is, from 0; null in a title, a footnote or the words of a picture. */
  readonly inText: number | null;
};

export type Place = { readonly sectionId: number; readonly place: number };

/** All matches that are listed, in the order in which the report prints. */
export function hitsInOrder(found: ReportHits | undefined, rows: readonly OutlineRow[]): PlacedHit[] {
  return rows.flatMap((row) => {
    const section = found?.sections.find(({ sectionId }) => sectionId === row.section.id);
    if (!section) return [];
    let inText = 0;
    return section.hits.map((hit) => ({
      ...hit,
      row,
      revision: section.revision,
      inText: hit.where === 'text' ? inText++ : null,
    }));
  });
}

export function isAt(hit: PlacedHit, place: Place | null): boolean {
  return place !== null && hit.row.section.id === place.sectionId && hit.place === place.place;
}

/** The match at a place, or the first after it where there is none any more; round to the first one at the end. */
export function hitFrom(hits: readonly PlacedHit[], rows: readonly OutlineRow[], place: Place): PlacedHit | undefined {
  const order = orderOf(rows);
  return hits.find((hit) => compare(order, placeOf(hit), place) >= 0) ?? hits[0];
}

/** The next match after a place, or before it; round at the ends. */
export function stepFrom(
  hits: readonly PlacedHit[],
  rows: readonly OutlineRow[],
  place: Place,
  direction: 1 | -1,
): PlacedHit | undefined {
  const order = orderOf(rows);
  if (direction === 1) return hits.find((hit) => compare(order, placeOf(hit), place) > 0) ?? hits[0];
  return hits.findLast((hit) => compare(order, placeOf(hit), place) < 0) ?? hits.at(-1);
}

export function placeOf(hit: PlacedHit): Place {
  return { sectionId: hit.row.section.id, place: hit.place };
}

function orderOf(rows: readonly OutlineRow[]): (place: Place) => number {
  const order = new Map(rows.map((row, index) => [row.section.id, index]));
  return ({ sectionId }) => order.get(sectionId) ?? -1;
}

function compare(order: (place: Place) => number, a: Place, b: Place): number {
  return order(a) - order(b) || a.place - b.place;
}
