/** Relations between people, and what a family tree shows of a person: a gender where it is recorded, and a death. */
export const sql = `
ALTER TABLE people ADD COLUMN gender TEXT CHECK (gender IN ('female', 'male'));
ALTER TABLE people ADD COLUMN is_deceased INTEGER NOT NULL DEFAULT 0;

CREATE TABLE person_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('parent', 'grandparent', 'carer', 'partner', 'former_partner', 'sibling')),
  CHECK (person_id <> other_id)
) STRICT;
-- The same two people in the same relation once, whichever of them is named first.
CREATE UNIQUE INDEX person_links_once ON person_links (min(person_id, other_id), max(person_id, other_id), kind);
CREATE INDEX person_links_by_person ON person_links (person_id);
CREATE INDEX person_links_by_other ON person_links (other_id);
`;
