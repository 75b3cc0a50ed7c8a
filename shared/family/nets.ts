import type { FamilyLink, FamilyLinkKind } from './types.ts';

/**
 * People whom one line of the tree joins: `above` stand in higher rows than `below`, all of whom share a row. Without
 * anybody below it hangs under the row of those above (two partners); without anybody above it arches over a row (siblings).
 */
export type Net = {
  readonly kind: FamilyLinkKind;
  readonly above: readonly number[];
  readonly below: readonly number[];
};

type Generations = ReadonlyMap<number, number>;

/** The lines that a tree needs: one for all children of the same parents, one for each couple, one for each set of siblings. */
export function netsOf(links: readonly FamilyLink[], generations: Generations): Net[] {
  return [
    ...couples(links, 'partner', generations),
    ...couples(links, 'former_partner', generations),
    ...descents(links, 'parent', generations),
    ...descents(links, 'grandparent', generations),
    ...descents(links, 'carer', generations),
    ...siblings(links, generations),
  ];
}

const rowOf = (generations: Generations, id: number) => generations.get(id) ?? 0;

function couples(links: readonly FamilyLink[], kind: FamilyLinkKind, generations: Generations): Net[] {
  return links.filter((link) => link.kind === kind).map((link) => alone(link, generations));
}

/** One link by itself, whichever of the two stands higher. */
function alone({ personId, otherId, kind }: FamilyLink, generations: Generations): Net {
  const difference = rowOf(generations, personId) - rowOf(generations, otherId);
  if (difference === 0) return { kind, above: [personId, otherId], below: [] };
  return difference < 0 ? { kind, above: [personId], below: [otherId] } : { kind, above: [otherId], below: [personId] };
}

function descents(links: readonly FamilyLink[], kind: FamilyLinkKind, generations: Generations): Net[] {
  const own = links.filter((link) => link.kind === kind);
  const isDownwards = (link: FamilyLink) => rowOf(generations, link.personId) < rowOf(generations, link.otherId);
  const eldersOf = Map.groupBy(own.filter(isDownwards), (link) => link.otherId);
  const families = Map.groupBy(eldersOf, ([childId, elders]) => {
    const elderIds = elders.map(({ personId }) => personId).toSorted((a, b) => a - b);
    return `${elderIds.join(' ')} | ${rowOf(generations, childId)}`;
  });
  return [
    ...[...families.values()].map((children) => ({
      kind,
      above: children[0]?.[1].map(({ personId }) => personId) ?? [],
      below: children.map(([childId]) => childId),
    })),
    ...own.filter((link) => !isDownwards(link)).map((link) => alone(link, generations)),
  ];
}

/** Sets in which everybody was recorded as a sibling of everybody else: a line over more of them would say too much. */
function siblings(links: readonly FamilyLink[], generations: Generations): Net[] {
  const own = links.filter(({ kind }) => kind === 'sibling');
  const isBeside = (link: FamilyLink) => rowOf(generations, link.personId) === rowOf(generations, link.otherId);
  const pairs = own.filter(isBeside).map(({ personId, otherId }) => [personId, otherId] as const);
  const isPair = (a: number, b: number) => pairs.some((pair) => pair.includes(a) && pair.includes(b));
  const everybody = [...new Set(pairs.flat())];
  const drawn = new Set<string>();
  const name = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const nets: Net[] = [];
  for (const pair of pairs) {
    if (drawn.has(name(...pair))) continue;
    const set: number[] = [...pair];
    for (const id of everybody) if (!set.includes(id) && set.every((one) => isPair(one, id))) set.push(id);
    for (const a of set) for (const b of set) drawn.add(name(a, b));
    nets.push({ kind: 'sibling', above: [], below: set });
  }
  return [...nets, ...own.filter((link) => !isBeside(link)).map((link) => alone(link, generations))];
}
