/** Colours and fixed keys for themes; how a screen is laid out, which is neither logged nor dumped. */
export const sql = `
ALTER TABLE themes ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE themes ADD COLUMN pinned_key INTEGER CHECK (pinned_key BETWEEN 1 AND 9);
CREATE UNIQUE INDEX themes_by_pinned_key ON themes (pinned_key) WHERE pinned_key IS NOT NULL;

CREATE TABLE view_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
