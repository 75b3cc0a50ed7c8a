import { z } from 'zod';
import { type TableName, type Tables, tableNames, tables } from './index.ts';
import { rowSchema, type StoredRowOf } from './table.ts';

/** Version of the format written by `dump`; a reader refuses a higher one. Grows when a key is renamed or taken away. */
export const caseDumpVersion = 1;

/** Every row of every table as it is stored, private fields too; without derived columns and change log. */
export type CaseTables = { readonly [N in TableName]: readonly StoredRowOf<Tables[N]>[] };

/**
 * A whole case as JSON, as `dump` writes it and `new --from` reads it. Keys come in the order of the tables and their
 * fields, rows in order of id, so that a dump of a case made from a dump is the same text.
 */
export type CaseDump = {
  readonly format: 'casewright-case';
  readonly version: number;
  /** The last number given for each letter of a ref, so that none is given again. */
  readonly refCounters: Readonly<Record<string, number>>;
} & CaseTables;

/** Tables that came after the first dumps: one without them is read as having no such rows. */
const laterTables: ReadonlySet<TableName> = new Set(['personLinks']);

export const caseDumpSchema = z.strictObject({
  format: z.literal('casewright-case', 'This is not a Casewright dump.'),
  version: z.literal(caseDumpVersion, `Only dumps of version ${caseDumpVersion} can be read.`),
  refCounters: z.record(z.string().regex(/^[A-Z]$/), z.int().min(0)),
  ...Object.fromEntries(
    tableNames.map((name) => {
      const rows = z.array(rowSchema(tables[name]));
      return [name, laterTables.has(name) ? rows.default([]) : rows];
    }),
  ),
  review: z.array(rowSchema(tables.review)).length(1, 'A case has one row of review details.'),
}) as unknown as z.ZodType<CaseDump>;
