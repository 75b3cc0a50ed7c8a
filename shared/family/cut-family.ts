import { generationsOf } from './generations.ts';
import { type FamilyTree, familiesOf, layOutFamily } from './lay-out-family.ts';
import { type Net, netsOf } from './nets.ts';
import type { TreeMeasures } from './rows.ts';
import type { FamilyLink } from './types.ts';

/** A line more between those who are shown already may make a tree wider by this: better than a tree of two. */
const MOST_FOR_ONE_LINE = 1.15;

/**
 * A family as one tree where that is no wider than `measures.width`, else as several that together show every relation:
 * each with as many of the nearest relatives as it holds, beginning with those of `from`; whoever joins two of them
 * stands in both. All children of the same parents stay in one tree, even where they alone are too many for the width.
 */
export function cutFamily(
  personIds: readonly number[],
  links: readonly FamilyLink[],
  measures: TreeMeasures,
  from = personIds[0],
): FamilyTree[] {
  const whole = layOutFamily(personIds, links, measures);
  if (whole.people.length === 0) return [];
  if (whole.width <= measures.width) return [whole];
  const families = familiesOf(personIds, links);
  const fits = (family: readonly number[]) => layOutFamily(family, links, measures).width <= measures.width;
  const small = families.filter(fits).flat();
  return [
    ...families.filter((family) => !fits(family)).flatMap((family) => cutOne(family, links, measures, from)),
    ...(small.length === 0 ? [] : [layOutFamily(small, links, measures)]),
  ];
}

function cutOne(
  ids: readonly number[],
  links: readonly FamilyLink[],
  measures: TreeMeasures,
  from: number | undefined,
): FamilyTree[] {
  const own = links.filter(({ personId }) => ids.includes(personId));
  const layOut = (nets: readonly Net[]) => {
    const shown = ids.filter((id) => nets.some((net) => everybodyOf(net).includes(id)));
    const drawn = own.filter((link) => nets.some((net) => shows(net, link)));
    return layOutFamily(shown, drawn, measures);
  };
  const trees: FamilyTree[] = [];
  let left = nearestFirst(ids.find((id) => id === from) ?? ids[0], netsOf(own, generationsOf(ids, own)));
  while (left.length > 0) {
    const { tree, taken } = growTree(left, layOut, measures.width);
    trees.push(tree);
    left = left.filter((net) => !taken.includes(net));
  }
  return trees;
}

/** The first line, and one after another of those that join it, until no other fits. */
function growTree(nets: readonly Net[], layOut: (nets: readonly Net[]) => FamilyTree, width: number) {
  let taken = nets.slice(0, 1);
  let tree = layOut(taken);
  for (let before = 0; before < taken.length; ) {
    before = taken.length;
    for (const net of nets) {
      if (taken.includes(net) || !tree.people.some(({ id }) => everybodyOf(net).includes(id))) continue;
      const grown = layOut([...taken, net]);
      const most = width * (grown.people.length === tree.people.length ? MOST_FOR_ONE_LINE : 1);
      if (grown.width > most) continue;
      taken = [...taken, net];
      tree = grown;
    }
  }
  return { tree, taken };
}

const everybodyOf = ({ above, below }: Net) => [...above, ...below];

function shows(net: Net, { personId, otherId, kind }: FamilyLink): boolean {
  return net.kind === kind && everybodyOf(net).includes(personId) && everybodyOf(net).includes(otherId);
}

/** The lines of a family by how many relations lie between them and one of its people. */
function nearestFirst(from: number | undefined, nets: readonly Net[]): Net[] {
  const reached = new Set([from]);
  const ordered: Net[] = [];
  let left = [...nets];
  while (left.length > 0) {
    const next = left.filter((net) => everybodyOf(net).some((id) => reached.has(id)));
    if (next.length === 0) return [...ordered, ...left];
    for (const id of next.flatMap(everybodyOf)) reached.add(id);
    ordered.push(...next);
    left = left.filter((net) => !next.includes(net));
  }
  return ordered;
}
