import { z } from 'zod';
import { edtfSide, isoTimestamp, longText, nameText, position, recordId, sha256Hex, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const panelMembers = defineTable({
  name: 'panelMembers',
  noun: 'panel member',
  fields: { position, role: nameText, agencyId: recordId.nullable(), memberName: shortText },
  defaults: { position: 0, agencyId: null, memberName: '' },
  privateFields: ['memberName'],
});

/** Contact with the family about the review, or the reason why there was none. */
export const familyContacts = defineTable({
  name: 'familyContacts',
  noun: 'family contact',
  fields: {
    position,
    personId: recordId.nullable(),
    contactOn: edtfSide,
    how: shortText,
    summary: longText,
    privateNote: longText,
  },
  defaults: { position: 0, personId: null, contactOn: null, how: '', summary: '', privateNote: '' },
  privateFields: ['privateNote'],
});

/** Criminal, inquest, family-court and other proceedings beside the review. */
export const parallelProcesses = defineTable({
  name: 'parallelProcesses',
  noun: 'parallel process',
  fields: { position, name: nameText, owner: shortText, startOn: edtfSide, endOn: edtfSide, state: longText },
  defaults: { position: 0, owner: '', startOn: null, endOn: null, state: '' },
});

/** Files that agencies returned: where each imported event came from. */
export const imports = defineTable({
  name: 'imports',
  noun: 'import',
  fields: { fileName: nameText, sha256: sha256Hex, importedAt: isoTimestamp, agencyId: recordId.nullable() },
  defaults: { agencyId: null },
  privateFields: ['fileName', 'sha256', 'importedAt'],
});

/** Pictures by the hash of their bytes (base64 in a dump). */
export const assets = defineTable({
  name: 'assets',
  noun: 'picture',
  fields: { sha256: sha256Hex, mediaType: nameText, altText: longText, bytes: z.base64() },
  defaults: { altText: '' },
});
