import type { FamilyLink, FamilyLinkKind } from './types.ts';

/**
 * Why a relation can't be added to those that are there, in words for whoever wants to add it; null where it can. Says
 * only what can't be true: families may be as entangled as they are.
 */
export function whyNotRelated(links: readonly FamilyLink[], { personId, otherId, kind }: FamilyLink): string | null {
  if (personId === otherId) return 'Nobody can be related to themselves. Choose another person.';
  const between = links.filter((link) => joins(link, personId, otherId));
  const same = between.find((link) => link.kind === kind);
  if (same && (same.personId === personId || isMutual(kind))) return 'This relation is recorded already.';
  if (kind === 'partner' && between.some((link) => link.kind === 'former_partner'))
    return 'These two are recorded as former partners. Take that out first.';
  if (kind === 'former_partner' && between.some((link) => link.kind === 'partner'))
    return 'These two are recorded as partners. Take that out first.';
  if (isDescent(kind) && isAncestor(links, otherId, personId))
    return 'Nobody can be their own parent or grandparent: these two are recorded the other way round, perhaps through other people.';
  if (same) return 'These two are recorded the other way round. Take that out first.';
  return null;
}

/** Whether it is the same said from either side. */
export function isMutual(kind: FamilyLinkKind): boolean {
  return kind === 'partner' || kind === 'former_partner' || kind === 'sibling';
}

const isDescent = (kind: FamilyLinkKind) => kind === 'parent' || kind === 'grandparent';

function joins(link: FamilyLink, one: number, other: number): boolean {
  return (link.personId === one && link.otherId === other) || (link.personId === other && link.otherId === one);
}

function isAncestor(links: readonly FamilyLink[], elderId: number, youngerId: number): boolean {
  const seen = new Set<number>();
  const next = [elderId];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === youngerId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const link of links) if (link.personId === id && isDescent(link.kind)) next.push(link.otherId);
  }
  return false;
}
