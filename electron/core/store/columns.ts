import { type TableName, tables } from '../../../shared/model/index.ts';
import type { TableDefinition } from '../../../shared/model/table.ts';

/** What SQLite holds in a column of ours: STRICT tables, so never a float and never a blob. */
export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;

/** `datePart` → `date_part`: the SQL name of a table or field. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Quoted, since `end` and `text` are words of SQL too. */
export const quoted = (name: string): string => `"${snakeCase(name)}"`;

const definition = (table: TableName): TableDefinition => tables[table];

export const fieldNames = (table: TableName): readonly string[] => Object.keys(definition(table).fields);
export const derivedNames = (table: TableName): readonly string[] => Object.keys(definition(table).derivedFields);
export const publicFieldNames = (table: TableName): readonly string[] =>
  fieldNames(table).filter((field) => !definition(table).privateFields.includes(field));

/** `id, "date_part" AS "datePart", …` for the fields named. */
export function selectList(fields: readonly string[], alias = ''): string {
  const prefix = alias === '' ? '' : `${alias}.`;
  return ['id', ...fields].map((field) => `${prefix}${quoted(field)} AS "${field}"`).join(', ');
}

/** From the values a handler has to those a column takes. */
export function encodeField(table: TableName, field: string, value: unknown): SqlValue {
  if (definition(table).jsonFields.includes(field)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as SqlValue;
}

/** From a row as SQLite gives it (camelCase by `selectList`) to a row of the model; changes the object it is given. */
export function decodeRow(table: TableName, row: Record<string, unknown>): unknown {
  const { jsonFields, booleanFields } = definition(table);
  for (const field of jsonFields) if (typeof row[field] === 'string') row[field] = JSON.parse(row[field]);
  for (const field of booleanFields) if (field in row) row[field] = row[field] === 1;
  return row;
}
