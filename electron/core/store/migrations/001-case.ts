import { searchSql } from './001-search.ts';

/** Migration 1: the whole data model of a case file. STRICT tables; every table has an id that is never given again. */
export const sql = `
CREATE TABLE review (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  type_label TEXT NOT NULL,
  publisher TEXT NOT NULL,
  commissioner TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  document_date TEXT,
  classification TEXT NOT NULL,
  website TEXT NOT NULL,
  audience TEXT NOT NULL,
  more_information TEXT NOT NULL,
  publication_statement TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  pseudonym TEXT NOT NULL,
  relation TEXT NOT NULL,
  is_subject INTEGER NOT NULL,
  is_in_key INTEGER NOT NULL,
  real_name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  date_of_birth TEXT,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE agencies (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  contribution TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX imports_by_agency ON imports (agency_id);

CREATE TABLE clusters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  start TEXT,
  "end" TEXT,
  date_meaning TEXT NOT NULL CHECK (date_meaning IN ('point', 'during', 'within', 'unknown')),
  date_part TEXT CHECK (date_part IN ('early', 'mid', 'late')),
  date_text TEXT NOT NULL,
  time_text TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('agency', 'family', 'not_stated')),
  agency_id INTEGER REFERENCES agencies (id) ON DELETE RESTRICT,
  source TEXT NOT NULL,
  recorded_on TEXT,
  kind TEXT NOT NULL,
  event TEXT NOT NULL,
  child_seen TEXT NOT NULL,
  voice TEXT NOT NULL,
  response TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rationale TEXT NOT NULL,
  agency_analysis TEXT NOT NULL,
  reviewer_note TEXT NOT NULL,
  significance TEXT NOT NULL,
  status TEXT NOT NULL,
  cluster_id INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
  briefing_use TEXT NOT NULL,
  briefing_paragraph INTEGER NOT NULL,
  briefing_sentence TEXT NOT NULL,
  import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL,
  import_row TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  CHECK ((source_kind = 'agency') = (agency_id IS NOT NULL)),
  CHECK ((start IS NULL) = (earliest IS NULL))
) STRICT;
CREATE INDEX events_in_order ON events (earliest IS NULL, earliest, latest, sequence, ref);
CREATE INDEX events_by_agency ON events (agency_id);
CREATE INDEX events_by_cluster ON events (cluster_id);
CREATE INDEX events_by_import ON events (import_id);

CREATE TABLE event_people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  UNIQUE (event_id, person_id)
) STRICT;
CREATE INDEX event_people_by_person ON event_people (person_id);

CREATE TABLE known_to (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  agency_id INTEGER NOT NULL REFERENCES agencies (id) ON DELETE CASCADE,
  known_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX known_to_by_event ON known_to (event_id);
CREATE INDEX known_to_by_agency ON known_to (agency_id);

CREATE TABLE event_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  other_event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  CHECK (event_id <> other_event_id)
) STRICT;
CREATE INDEX event_links_by_event ON event_links (event_id);
CREATE INDEX event_links_by_other_event ON event_links (other_event_id);

CREATE TABLE themes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  theme_group TEXT NOT NULL,
  definition TEXT NOT NULL,
  cue TEXT NOT NULL,
  is_retired INTEGER NOT NULL
) STRICT;

CREATE TABLE event_tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  theme_id INTEGER REFERENCES themes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('concern', 'good_practice', 'context')),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_tags_once ON event_tags (event_id, coalesce(theme_id, 0), kind);
CREATE INDEX event_tags_by_theme ON event_tags (theme_id);

CREATE TABLE key_lines_of_enquiry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE event_kloes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  kloe_id INTEGER NOT NULL REFERENCES key_lines_of_enquiry (id) ON DELETE CASCADE,
  UNIQUE (event_id, kloe_id)
) STRICT;
CREATE INDEX event_kloes_by_kloe ON event_kloes (kloe_id);

CREATE TABLE learning (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('learning_point', 'good_practice')),
  ref INTEGER NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  analysis TEXT NOT NULL,
  private_note TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;

CREATE TABLE learning_themes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
  UNIQUE (learning_id, theme_id)
) STRICT;
CREATE INDEX learning_themes_by_theme ON learning_themes (theme_id);

CREATE TABLE learning_evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts')),
  note TEXT NOT NULL,
  UNIQUE (learning_id, event_id, stance)
) STRICT;
CREATE INDEX learning_evidence_by_event ON learning_evidence (event_id);

CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  rationale TEXT NOT NULL,
  addressed_to TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE recommendation_learning (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recommendation_id INTEGER NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  strength TEXT NOT NULL CHECK (strength IN ('strong', 'weak')),
  UNIQUE (recommendation_id, learning_id)
) STRICT;
CREATE INDEX recommendation_learning_by_learning ON recommendation_learning (learning_id);

CREATE TABLE actions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recommendation_id INTEGER NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  action TEXT NOT NULL,
  lead_agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL,
  owner TEXT NOT NULL,
  measure TEXT NOT NULL,
  evidence TEXT NOT NULL,
  outcome_for_children TEXT NOT NULL,
  start_on TEXT,
  due_on TEXT,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL,
  updates TEXT NOT NULL
) STRICT;
CREATE INDEX actions_by_recommendation ON actions (recommendation_id);
CREATE INDEX actions_by_lead_agency ON actions (lead_agency_id);

CREATE TABLE sections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  parent_id INTEGER REFERENCES sections (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  is_hidden INTEGER NOT NULL,
  is_appendix INTEGER NOT NULL,
  content TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX sections_by_parent ON sections (parent_id);

CREATE TABLE briefing_lines (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  block TEXT NOT NULL,
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  source_hash TEXT NOT NULL,
  own_words TEXT NOT NULL,
  UNIQUE (block, source, source_id)
) STRICT;

CREATE TABLE glossary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  term TEXT NOT NULL,
  meaning TEXT NOT NULL
) STRICT;

CREATE TABLE panel_members (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL,
  member_name TEXT NOT NULL
) STRICT;
CREATE INDEX panel_members_by_agency ON panel_members (agency_id);

CREATE TABLE family_contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
  contact_on TEXT,
  how TEXT NOT NULL,
  summary TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;
CREATE INDEX family_contacts_by_person ON family_contacts (person_id);

CREATE TABLE parallel_processes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  start_on TEXT,
  end_on TEXT,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE assets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  alt_text TEXT NOT NULL,
  bytes TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  date TEXT NOT NULL,
  author TEXT NOT NULL,
  change TEXT NOT NULL,
  circulation TEXT NOT NULL
) STRICT;

CREATE TABLE exports_made (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

-- The last number given for each letter (E, L, G, R, C): never lowered, by undo least of all.
CREATE TABLE ref_counters (
  letter TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person did at once. The state serves undo and redo; the record itself is the change log.
CREATE TABLE steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  label TEXT NOT NULL,
  merge_key TEXT,
  last_at TEXT NOT NULL,
  reverses INTEGER REFERENCES steps (id),
  state TEXT NOT NULL CHECK (state IN ('done', 'taken_back', 'replaced', 'kept'))
) STRICT;
CREATE INDEX steps_by_state ON steps (state, id);

-- Append-only and hash-chained: every row that a step touched, before and after.
CREATE TABLE change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES steps (id),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX change_log_by_step ON change_log (step_id);
CREATE INDEX change_log_by_row ON change_log (table_name, row_id);
CREATE TRIGGER change_log_is_never_changed BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END;
CREATE TRIGGER change_log_is_never_shortened BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END;
${searchSql}`;
