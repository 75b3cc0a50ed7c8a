import type { documentFormats, documentKinds, figureKinds, matrixKinds } from './document-tables.ts';
import type { Row } from './index.ts';

export type DocumentKind = (typeof documentKinds)[number];
export type DocumentFormat = (typeof documentFormats)[number];
export type MatrixKind = (typeof matrixKinds)[number];
export type FigureKind = (typeof figureKinds)[number];
export type DocumentStatus = Row<'exportsMade'>['status'];
export type BriefingBlock = Row<'briefingLines'>['block'];
export type BriefingSource = Row<'briefingLines'>['source'];
