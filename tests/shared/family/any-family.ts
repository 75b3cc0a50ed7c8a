import fc from 'fast-check';
import type { FamilyLink } from '../../../shared/family/types.ts';
import { whyNotRelated } from '../../../shared/family/why-not-related.ts';
import { personLinkKinds } from '../../../shared/model/family-tables.ts';

/** Any family of up to thirty that may be recorded: what the rules refuse is left out, as in the app. */
export const anyFamily = fc
  .array(fc.tuple(fc.nat(29), fc.constantFrom(...personLinkKinds), fc.nat(29)), { maxLength: 45, size: 'max' })
  .map((links) => {
    const taken: FamilyLink[] = [];
    for (const [personId, kind, otherId] of links) {
      const link = { personId, kind, otherId };
      if (whyNotRelated(taken, link) === null) taken.push(link);
    }
    return taken;
  });
