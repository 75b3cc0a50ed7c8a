import type { Row } from './index.ts';

export type DocumentKind = Row<'exportsMade'>['document'];
export type DocumentStatus = Row<'exportsMade'>['status'];
export type BriefingBlock = Row<'briefingLines'>['block'];
export type BriefingSource = Row<'briefingLines'>['source'];
