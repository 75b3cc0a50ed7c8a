/**
 * Full-text indexes over the words of a case, kept by triggers: whatever writes a row, undo too, keeps its index.
 *
 * External content (SQLite, "FTS5 Extension", 4.4.3): an index holds no second copy of the text. Its secure-delete
 * option takes deleted words out of the index at once; contentless-delete tables would only mark them as gone.
 */
const searchable = {
  events: 'event outcome response rationale voice source kind date_text time_text agency_analysis reviewer_note',
  learning: 'text analysis private_note',
  recommendations: 'text rationale addressed_to private_note',
  section_texts: 'title body',
} as const;

function indexOf(table: string, columns: readonly string[]): string {
  const index = `${table}_search`;
  const values = (row: 'new' | 'old') => [`${row}.id`, ...columns.map((column) => `${row}.${column}`)].join(', ');
  const add = `INSERT INTO ${index} (rowid, ${columns.join(', ')}) VALUES (${values('new')});`;
  const remove = `INSERT INTO ${index} (${index}, rowid, ${columns.join(', ')}) VALUES ('delete', ${values('old')});`;
  return `
CREATE VIRTUAL TABLE ${index} USING fts5 (
  ${columns.join(', ')}, content = '${table}', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO ${index} (${index}, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER ${index}_of_new AFTER INSERT ON ${table} BEGIN ${add} END;
CREATE TRIGGER ${index}_of_gone AFTER DELETE ON ${table} BEGIN ${remove} END;
CREATE TRIGGER ${index}_of_changed AFTER UPDATE OF ${columns.join(', ')} ON ${table} BEGIN ${remove} ${add} END;
`;
}

export const searchSql = `
-- The words of a section without its markup. Derived from the section's row by the store; neither logged nor dumped.
CREATE TABLE section_texts (
  id INTEGER PRIMARY KEY REFERENCES sections (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
${Object.entries(searchable)
  .map(([table, columns]) => indexOf(table, columns.split(' ')))
  .join('')}`;
