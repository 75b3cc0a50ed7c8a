import type { FamilyLink } from './types.ts';

type Descent = { readonly from: number; readonly to: number; readonly rows: number };

/**
 * In which row of a tree each person stands, from 0: children below their parents, grandparents two rows above; partners,
 * siblings and people with a child together in one row wherever that contradicts no descent. A descent that leads round
 * in a circle is left out, so that even a contradictory case has rows.
 */
export function generationsOf(ids: readonly number[], links: readonly FamilyLink[]): ReadonlyMap<number, number> {
  const leaders = new Map(ids.map((id) => [id, id]));
  const descents: Descent[] = [];
  const leaderOf = (id: number): number => {
    const leader = leaders.get(id) ?? id;
    return leader === id ? id : leaderOf(leader);
  };
  const leadsTo = (from: number, to: number, seen = new Set<number>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return descents.some((one) => leaderOf(one.from) === from && leadsTo(leaderOf(one.to), to, seen));
  };
  const putBelow = (elder: number, younger: number, rows: number) => {
    if (!leadsTo(leaderOf(younger), leaderOf(elder))) descents.push({ from: elder, to: younger, rows });
  };
  const putBeside = (one: number, other: number) => {
    const [a, b] = [leaderOf(one), leaderOf(other)];
    if (a !== b && !leadsTo(a, b) && !leadsTo(b, a)) leaders.set(b, a);
  };
  const each = (kind: FamilyLink['kind'], use: (elder: number, younger: number) => void) => {
    for (const link of links) if (link.kind === kind) use(link.personId, link.otherId);
  };

  each('parent', (elder, younger) => putBelow(elder, younger, 1));
  each('grandparent', (elder, younger) => putBelow(elder, younger, 2));
  each('partner', putBeside);
  each('former_partner', putBeside);
  each('sibling', putBeside);
  besideThroughParents(links, putBeside);
  each('carer', (elder, younger) => {
    if (!leadsTo(leaderOf(elder), leaderOf(younger))) putBelow(elder, younger, 1);
  });
  return rowsOf(ids, leaderOf, descents);
}

/** Children of one parent, and people who have a child together. */
function besideThroughParents(links: readonly FamilyLink[], putBeside: (one: number, other: number) => void): void {
  const births = links.filter(({ kind }) => kind === 'parent');
  for (const side of ['personId', 'otherId'] as const) {
    const across = side === 'personId' ? 'otherId' : 'personId';
    for (const group of Map.groupBy(births, (link) => link[side]).values()) {
      const [first, ...rest] = group;
      for (const link of rest) if (first) putBeside(first[across], link[across]);
    }
  }
}

/** As high as their elders allow; then elders as low as their children allow, so that no line is longer than it must be. */
function rowsOf(ids: readonly number[], leaderOf: (id: number) => number, descents: readonly Descent[]) {
  const between = descents.map(({ from, to, rows }) => ({ from: leaderOf(from), to: leaderOf(to), rows }));
  const remembering = (work: (leader: number) => number) => {
    const known = new Map<number, number>();
    return (leader: number): number => {
      const row = known.get(leader) ?? work(leader);
      known.set(leader, row);
      return row;
    };
  };
  const highest = remembering((leader) =>
    Math.max(0, ...between.filter(({ to }) => to === leader).map(({ from, rows }) => highest(from) + rows)),
  );
  const lowest = remembering((leader) => {
    const below = between.filter(({ from }) => from === leader);
    return below.length === 0 ? highest(leader) : Math.min(...below.map(({ to, rows }) => lowest(to) - rows));
  });
  const rows = new Map(ids.map((id) => [id, lowest(leaderOf(id))]));
  const top = Math.min(...rows.values());
  return new Map([...rows].map(([id, row]) => [id, row - top]));
}
