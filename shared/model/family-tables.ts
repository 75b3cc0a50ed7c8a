import { z } from 'zod';
import { recordId } from './fields.ts';
import { defineTable } from './table.ts';

/**
 * What one person is to another, as it is read out: "person is the parent of other". `grandparent` and `sibling` are for
 * where the parents between are not known; `carer` for anyone who brings a child up or cares for an adult.
 */
export const personLinkKinds = ['parent', 'grandparent', 'carer', 'partner', 'former_partner', 'sibling'] as const;

/** Relations in a family, only those that were recorded: half-siblings and step-parents follow from parents and partners. */
export const personLinks = defineTable({
  name: 'personLinks',
  noun: 'family relation',
  fields: { personId: recordId, otherId: recordId, kind: z.enum(personLinkKinds) },
  defaults: {},
});
