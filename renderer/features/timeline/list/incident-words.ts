import type { Lane } from '../line/lanes.ts';
import type { TimelineLine } from '../line/timeline-events.ts';

/**
 * What the list says of an account: "C1, with E11"; and where one incident counts once, "C1, counted at E10" for an
 * account that another one stands for in the picture. `refOf` gives the incident's own ref.
 */
export function incidentWords(
  line: TimelineLine,
  lanes: readonly Lane[],
  refOf: ReadonlyMap<number, number>,
): (index: number) => string {
  const { ids, refs, clusterIds } = line.columns;
  const accounts = Map.groupBy(ids.keys(), (index) => clusterIds[index] ?? null);
  const marks = lanes.flatMap(({ dated }) => dated);
  const shown = new Set(marks.map(({ id }) => id));
  const countedAt = new Map(marks.flatMap(({ ref, others }) => others.map((id) => [id, ref] as const)));
  return (index) => {
    const clusterId = clusterIds[index] ?? null;
    if (clusterId === null) return '';
    const incident = `C${refOf.get(clusterId) ?? ''}`;
    const id = ids[index] ?? 0;
    const at = countedAt.get(id);
    if (!shown.has(id) && at !== undefined) return `${incident}, counted at E${at}`;
    const others = (accounts.get(clusterId) ?? []).filter((other) => other !== index);
    return others.length === 0 ? incident : `${incident}, with ${others.map((other) => `E${refs[other]}`).join(', ')}`;
  };
}
