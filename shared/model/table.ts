import { z } from 'zod';

/**
 * Describes one table of the case file once, for everything that needs to know it: the store (columns), the contract
 * (what may be added and changed), `dump` and `new --from` (keys and their order) and exports (what is private).
 *
 * `fields` are the stored columns in order, without `id`; `defaults` are the values of fields that may be left out
 * when a row is added. Columns that the store derives (sort bounds, plain text, revision) are not fields: they are
 * neither logged nor dumped.
 */
export type TableDefinition = {
  /** Plural, camelCase; the SQL name is the same in snake_case. */
  readonly name: string;
  /** Singular in plain English, as the undo list says it: "Add event". */
  readonly noun: string;
  readonly fields: z.ZodRawShape;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Never read by an export (DESIGN: what leaves is what was meant to leave). */
  readonly privateFields: readonly string[];
  /** Stored as JSON text, read as data. */
  readonly jsonFields: readonly string[];
  /** Stored as 0 or 1, read as a boolean. */
  readonly booleanFields: readonly string[];
  /** Columns kept by the store itself, readable but never written from outside. */
  readonly derivedFields: z.ZodRawShape;
  /** The letter printed before the number: E12, L3, G1, R4. */
  readonly refLetters: readonly string[];
};

type Shape = z.ZodRawShape;
type Parsed<S extends Shape> = { -readonly [K in keyof S]: z.output<S[K]> };

export type Table<
  Name extends string = string,
  Fields extends Shape = Shape,
  Defaults extends Partial<Parsed<Fields>> = Partial<Parsed<Fields>>,
  Private extends string = string,
  Derived extends Shape = Shape,
> = Omit<TableDefinition, 'name' | 'fields' | 'defaults' | 'privateFields' | 'derivedFields'> & {
  readonly name: Name;
  readonly fields: Fields;
  readonly defaults: Defaults;
  readonly privateFields: readonly Private[];
  readonly derivedFields: Derived;
};

export function defineTable<
  const Name extends string,
  Fields extends Shape,
  const Defaults extends Partial<Parsed<Fields>>,
  const Private extends keyof Fields & string = never,
  Derived extends Shape = Record<never, never>,
>(table: {
  name: Name;
  noun: string;
  fields: Fields;
  defaults: Defaults;
  privateFields?: readonly Private[];
  jsonFields?: readonly (keyof Fields & string)[];
  derivedFields?: Derived;
  refLetters?: readonly string[];
}): Table<Name, Fields, Defaults, Private, Derived> {
  return {
    ...table,
    privateFields: table.privateFields ?? [],
    jsonFields: table.jsonFields ?? [],
    booleanFields: Object.keys(table.fields).filter((key) => table.fields[key] instanceof z.ZodBoolean),
    derivedFields: table.derivedFields ?? ({} as Derived),
    refLetters: table.refLetters ?? [],
  };
}

/** A row as it is read: id, every field, every derived column. */
export type RowOf<T> =
  T extends Table<string, infer F, infer _D, string, infer G>
    ? Readonly<{ id: number } & Parsed<F> & Parsed<G>>
    : never;

/** A row as a dump holds it: id and every field, without what the store derives. */
export type StoredRowOf<T> = T extends Table<string, infer F> ? Readonly<{ id: number } & Parsed<F>> : never;

/** A row without its private fields: the only shape an export ever sees. */
export type PublicRowOf<T> =
  T extends Table<string, infer F, infer _D, infer P, infer G>
    ? Readonly<{ id: number } & Omit<Parsed<F>, P> & Parsed<G>>
    : never;

/** What must and may be given when a row is added. */
export type NewRowOf<T> =
  T extends Table<string, infer F, infer D, string, infer _G>
    ? Omit<Parsed<F>, keyof D> & { [K in keyof D & keyof Parsed<F>]?: Parsed<F>[K] | undefined }
    : never;

/** Any of the fields, to be changed together in one step. */
export type ChangesOf<T> =
  T extends Table<string, infer F, infer _D, string, infer _G>
    ? { [K in Exclude<keyof Parsed<F>, 'ref'>]?: Parsed<F>[K] | undefined }
    : never;

/** Input of `<table>.add`: fields with a default may be left out; unknown keys are refused. */
export function newRowSchema(table: TableDefinition) {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(table.fields)) {
    shape[key] = key in table.defaults ? (field as z.ZodType).optional() : (field as z.ZodType);
  }
  return z.strictObject(shape);
}

/** Input of `<table>.update`: at least one field; unknown keys are refused, and so is what a ref is made of (L3). */
export function changesSchema(table: TableDefinition) {
  const fixed = table.refLetters.length > 1 ? ['ref', 'kind'] : ['ref'];
  return z
    .strictObject(Object.fromEntries(Object.entries(table.fields).filter(([field]) => !fixed.includes(field))))
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'Nothing to change.');
}

/** A whole stored row, as `dump` writes it and `new --from` reads it; a field that an older dump lacks gets its default. */
export function rowSchema(table: TableDefinition) {
  const shape: Record<string, z.ZodType> = { id: z.int().positive() };
  for (const [key, field] of Object.entries(table.fields)) {
    shape[key] = key in table.defaults ? (field as z.ZodType).default(table.defaults[key]) : (field as z.ZodType);
  }
  return z.strictObject(shape);
}
