import { expect, it } from 'vitest';
import { suggestFileName } from '../../../electron/core/export/suggest-file-name.ts';

const given = {
  subject: 'Child T',
  document: 'briefing',
  format: 'docx',
  status: 'draft',
  version: '0.2',
  madeOn: new Date('2026-11-23T23:30:00Z'),
} as const;

it.each([
  [{}, 'Child T - Practitioner Briefing - DRAFT v0.2 - 2026-11-23.docx'],
  [
    { version: 'v1.0', status: 'publication', document: 'report' },
    'Child T - Full report - FOR PUBLICATION v1.0 - 2026-11-23.docx',
  ],
  [{ version: '', document: 'chronology' }, 'Child T - Chronology - DRAFT - 2026-11-23.docx'],
  [{ document: 'trace', format: 'xlsx' }, 'Child T - Evidence Trace - DRAFT v0.2 - 2026-11-23.xlsx'],
  [{ subject: ' ../Zoë: "A/B" <1>?.\n' }, 'Zoë A B 1 - Practitioner Briefing - DRAFT v0.2 - 2026-11-23.docx'],
  [{ subject: '...' }, 'Review - Practitioner Briefing - DRAFT v0.2 - 2026-11-23.docx'],
  [{ version: '1/2' }, 'Child T - Practitioner Briefing - DRAFT v1 2 - 2026-11-23.docx'],
] as const)('%j is called %s', (change, name) => {
  expect(suggestFileName({ ...given, ...change })).toBe(name);
});
