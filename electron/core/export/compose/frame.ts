import type { DocumentKind } from '../../../../shared/model/document-words.ts';
import { headerGroundOf } from '../../../../shared/model/house-style.ts';
import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { plainHouseStyle } from '../../../../shared/starters/index.ts';
import type { Block, DocumentPlan, ExportOptions, Paragraph, PlannedPart } from '../plan/plan.ts';
import { paragraph } from '../plan/runs.ts';
import { dayWords, monthAndYear } from './phrases.ts';

export const documentLabels = {
  report: 'Full report',
  briefing: 'Practitioner Briefing',
  'seven-minute': 'Seven-minute Briefing',
  chronology: 'Chronology',
  actions: 'Action Plan',
  trace: 'Evidence Trace',
} as const satisfies Record<DocumentKind, string>;

/**
 * What surrounds the pages of every document. A publication copy does not carry the marking for handling drafts: its
 * header names the review instead.
 */
export function framePlan(
  publicCase: PublicCase,
  document: DocumentKind,
  options: ExportOptions,
  parts: readonly PlannedPart[],
): DocumentPlan {
  const { review } = publicCase;
  const { accent, font, footer } = options.style ?? plainHouseStyle;
  return {
    document,
    properties: {
      title: `${review.subject}: ${review.typeLabel}, ${documentLabels[document]}`,
      subject: review.typeLabel,
      creator: review.publisher.trim() || 'Casewright',
      madeOn: options.madeOn,
    },
    header: options.status === 'draft' ? review.classification.trim() : `${review.subject}: ${review.typeLabel}`,
    footer: [statusWords(options), versionWords(options.version), dayWords(options.madeOn)]
      .filter(Boolean)
      .join('  ·  '),
    footerNote: footer.trim(),
    watermark: options.status === 'draft' ? watermarkWords(options.version) : '',
    numbering: document === 'report' ? (options.numbering ?? 'headings') : 'headings',
    look: { accent, font, headerGround: headerGroundOf(accent) },
    parts,
  };
}

export function statusWords({ status }: ExportOptions): string {
  return status === 'draft' ? 'DRAFT' : 'FOR PUBLICATION';
}

/** "Version 0.2", from "0.2" or "v0.2". */
export function versionWords(version: string): string {
  const label = version.trim().replace(/^v(?=\d)/i, '');
  return label === '' ? '' : `Version ${label}`;
}

/** "DRAFT v0.3"; a version that is a sentence would be too small to read across a page, and is in the footer. */
function watermarkWords(version: string): string {
  const label = version.trim().replace(/^v(?=\d)/i, '');
  return /^[\w.]{1,8}$/.test(label) ? `DRAFT v${label}` : 'DRAFT';
}

/** The month and year of the document: as set in the review details, otherwise those of the day it was made. */
export function documentMonth(publicCase: PublicCase, options: ExportOptions): string {
  return monthAndYear(publicCase.review.documentDate ?? options.madeOn.slice(0, 7));
}

/** Logo, publisher, subject, type of review, document, month and year; empty lines of the review details print nothing. */
export function titleBlock(publicCase: PublicCase, document: DocumentKind, options: ExportOptions): Block[] {
  const { publisher, subject, typeLabel } = publicCase.review;
  const logo = options.style?.logo ?? null;
  return [
    ...(logo === null ? [] : [{ kind: 'logo', logo } as const]),
    ...lines(publisher, document === 'report' ? 'cover-publisher' : 'publisher'),
    ...lines(subject, 'title'),
    ...lines(typeLabel, 'subtitle'),
    ...lines(documentLabels[document], 'subtitle'),
    ...lines(documentMonth(publicCase, options), 'date'),
  ];
}

function lines(text: string, style: Paragraph['style']): Paragraph[] {
  return text.trim() === '' ? [] : [paragraph(text.trim(), style)];
}
