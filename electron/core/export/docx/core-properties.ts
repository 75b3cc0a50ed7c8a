import type { DocumentPlan } from '../plan/plan.ts';
import { escapeXml } from './streamed-rows.ts';

/**
 * The package's own details, written whole so that nothing of the machine or its user can be in them: title, subject,
 * the publisher as author, and the day the document carries as both times (ECMA-376 part 2, 11.1).
 */
export function corePropertiesXml({ properties }: DocumentPlan): string {
  const { title, subject, creator } = properties;
  const time = propertyTime(properties.madeOn).toISOString();
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    '<dc:language>en-GB</dc:language>',
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Noon of the day: the hour at which somebody worked is nobody's business. */
export function propertyTime(madeOn: string): Date {
  return new Date(`${madeOn.slice(0, 10)}T12:00:00.000Z`);
}
