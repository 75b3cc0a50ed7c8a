import type { DocumentKind, DocumentStatus } from '../../../shared/model/document-words.ts';
import { documentLabels } from './compose/frame.ts';

/** Longest subject in a file name: paths on Windows end at 260 characters. */
const LONGEST_SUBJECT = 80;

export type SuggestFileName = {
  /** The pseudonym: a file name is the first thing that everybody reads. */
  readonly subject: string;
  readonly document: DocumentKind;
  readonly status: DocumentStatus;
  readonly version: string;
  readonly madeOn: Date;
};

/** "Child T - Practitioner Briefing - DRAFT v0.2 - 2026-11-23.docx", in characters that every system takes. */
export function suggestFileName({ subject, document, status, version, madeOn }: SuggestFileName): string {
  const label = version.trim().replace(/^v(?=\d)/i, '');
  const parts = [
    safe(subject).slice(0, LONGEST_SUBJECT).trim() || 'Review',
    documentLabels[document],
    `${status === 'draft' ? 'DRAFT' : 'FOR PUBLICATION'}${label === '' ? '' : ` v${safe(label)}`}`,
    madeOn.toISOString().slice(0, 10),
  ];
  return `${parts.join(' - ')}.docx`;
}

/** What Windows refuses in a name becomes a space, and a full stop at the end of a part goes. */
function safe(text: string): string {
  return text
    .toWellFormed()
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}
