import type { personLinkKinds } from '../model/family-tables.ts';

export type FamilyLinkKind = (typeof personLinkKinds)[number];

/** `personId` is the parent, grandparent or carer of `otherId`; which of two partners or siblings comes first says nothing. */
export type FamilyLink = { readonly personId: number; readonly otherId: number; readonly kind: FamilyLinkKind };
