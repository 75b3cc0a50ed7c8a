import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { snakeCase } from '../../../electron/core/store/columns.ts';
import { migrations } from '../../../electron/core/store/migrations/index.ts';
import { tableNames, tables } from '../../../shared/model/index.ts';

const snapshot = join(import.meta.dirname, '../../../electron/core/store/schema.snapshot.sql');

function freshDatabase() {
  const raw = new Database(':memory:');
  for (const sql of migrations) raw.exec(sql);
  return raw;
}

describe('the schema of a case file', () => {
  it('is the one in schema.snapshot.sql, so that review sees every change', () => {
    const statements = freshDatabase()
      .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all();
    const text = `${statements.join(';\n\n')};\n`;
    const message =
      'The schema changed. Look the change over, then write this text to electron/core/store/schema.snapshot.sql.';
    expect(text, message).toBe(readFileSync(snapshot, 'utf8'));
  });

  it.each(tableNames)('has exactly the columns that the model gives %s', (name) => {
    const { fields, derivedFields } = tables[name];
    const expected = ['id', ...Object.keys(fields), ...Object.keys(derivedFields)].map(snakeCase);
    const columns = freshDatabase().prepare('SELECT name FROM pragma_table_info(?)').pluck().all(snakeCase(name));
    expect(columns).toEqual(expected);
  });

  it('has an index for every foreign key, so that deleting stays quick', () => {
    const raw = freshDatabase();
    const missing = tableNames.flatMap((name) => {
      const table = snakeCase(name);
      const keys = raw.prepare('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table) as string[];
      const indexes = raw.prepare('SELECT name FROM pragma_index_list(?)').pluck().all(table) as string[];
      const leading = indexes.map((index) =>
        raw.prepare('SELECT name FROM pragma_index_info(?) WHERE seqno = 0').pluck().get(index),
      );
      return keys.filter((key) => !leading.includes(key)).map((key) => `${table}.${key}`);
    });
    expect(missing).toEqual([]);
  });
});
