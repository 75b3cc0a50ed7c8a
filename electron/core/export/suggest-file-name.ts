import type { DocumentFormat, DocumentKind, DocumentStatus, FigureKind } from '../../../shared/model/document-words.ts';
import type { Row } from '../../../shared/model/index.ts';
import { documentLabels } from './compose/frame.ts';
import { figureLabel } from './figures/frame-words.ts';

type Kind = Row<'review'>['kind'];

/** Longest subject in a file name: paths on Windows end at 260 characters. */
const LONGEST_SUBJECT = 80;

type FileNameParts = {
  /** The pseudonym: a file name is the first thing that everybody reads. */
  readonly subject: string;
  readonly status: DocumentStatus;
  readonly version: string;
  readonly madeOn: Date;
};

export type SuggestFileName = FileNameParts & { readonly document: DocumentKind; readonly format: DocumentFormat };
export type SuggestFigureName = FileNameParts & {
  readonly figure: FigureKind;
  readonly kind: Kind;
  readonly ending: string;
};

/** "Child T - Practitioner Briefing - DRAFT v0.2 - 2026-11-23.docx", in characters that every system takes. */
export function suggestFileName({ document, format, ...parts }: SuggestFileName): string {
  return `${joinName(parts, documentLabels[document])}.${format}`;
}

/** "Child T - Timeline - DRAFT v0.2 - 2026-11-23.zip". */
export function suggestFigureName({ figure, kind, ending, ...parts }: SuggestFigureName): string {
  return `${joinName(parts, safe(figureLabel(figure, kind)))}.${ending}`;
}

function joinName({ subject, status, version, madeOn }: FileNameParts, what: string): string {
  const label = version.trim().replace(/^v(?=\d)/i, '');
  return [
    safe(subject).slice(0, LONGEST_SUBJECT).trim() || 'Review',
    what,
    `${status === 'draft' ? 'DRAFT' : 'FOR PUBLICATION'}${label === '' ? '' : ` v${safe(label)}`}`,
    madeOn.toISOString().slice(0, 10),
  ].join(' - ');
}

/** What Windows refuses in a name becomes a space, and a full stop at the end of a part goes. */
function safe(text: string): string {
  return text
    .toWellFormed()
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}
